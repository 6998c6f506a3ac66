"""Logs as JSON lines on the standard output."""

import logging

import structlog


def configure_logs() -> None:
    """Our own lines from "info" on; of the libraries only what is wrong, without their texts of requests."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.CRITICAL)
