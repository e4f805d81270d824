"""Small tools every panel uses: icons, buttons, chips, floating frames, the key sheet."""
