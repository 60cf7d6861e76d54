"""The channels that the settings name, in their order."""

from bot.alert_settings import AlertSettings
from bot.alerts.mail import MailAlerts
from bot.alerts.telegram import TelegramAlerts
from bot.alerts.webhook import WebhookAlerts


def channels(settings: AlertSettings) -> tuple[TelegramAlerts | MailAlerts | WebhookAlerts, ...]:
    """Make them; none when the organisation has set up none."""
    made: dict[str, TelegramAlerts | MailAlerts | WebhookAlerts] = {}
    if settings.telegram is not None:
        made["telegram"] = TelegramAlerts(settings.telegram.api_url, settings.telegram.token, settings.telegram.chat)
    if settings.mail is not None:
        mail = settings.mail
        made["mail"] = MailAlerts(
            mail.host,
            mail.port,
            mail.sender,
            mail.recipients,
            username=mail.username,
            password=mail.password,
            tls=mail.tls,
            plain=mail.plain,
        )
    if settings.webhook is not None:
        made["webhook"] = WebhookAlerts(settings.webhook.url, settings.webhook.secret)
    return tuple(made[name] for name in settings.order)
