"""An article as a picture in text: what golden files hold."""

from newsreader.importers.page_text import left_out
from newsreader.model.article import Article, Source


def picture(article: Article, source: Source) -> str:
    published = article.published.isoformat() if article.published else ""
    header = {
        "title": article.title,
        "language": article.language,
        "published": published,
        "section": article.section,
        "byline": article.byline,
        "dateline": article.dateline,
        "outlet": article.outlet,
    }
    lines = [f"{name}: {value}".rstrip() for name, value in header.items()]
    lines.append("")
    for paragraph in article.paragraphs:
        foreign = "" if paragraph.language is article.language else f" ({paragraph.language})"
        lines.append(f"{paragraph.kind}{foreign} | {paragraph.text}")
    lines.append("")
    lines.extend(f"out | {line}" for line in left_out(source))
    return "\n".join(lines).rstrip() + "\n"
