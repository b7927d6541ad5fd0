"""Reading: the bytes of one input become an Article with its header, date and blocks."""

from kg.read.article import MAX_BYTES, read_article
from kg.read.dates import Calendar, DateMention, Day

__all__ = ["MAX_BYTES", "Calendar", "DateMention", "Day", "read_article"]
