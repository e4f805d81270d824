"""When an article appeared, as short as a list wants it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def moment(when: datetime | None, now: datetime) -> str:
    """Return ``14:05`` for today, ``Yesterday``, ``Nov 3`` this year, else ``Nov 3, 2024``."""
    if when is None:
        return ""
    local = when.astimezone() if when.tzinfo else when
    today = now.astimezone().date() if now.tzinfo else now.date()
    day = local.date()
    if day == today:
        return f"{local:%H:%M}"
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("ArticleList", "Yesterday")
    korean = QLocale().language() == QLocale.Language.Korean
    date = QDate(day.year, day.month, day.day)
    if day.year == today.year:
        return QLocale().toString(date, "M월 d일" if korean else "MMM d")
    return QLocale().toString(date, "yyyy. M. d." if korean else "MMM d, yyyy")
