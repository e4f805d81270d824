"""Names and terms as the reader wants them translated."""
