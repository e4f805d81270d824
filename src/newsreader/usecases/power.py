"""Whether the machine runs on its battery. In: nothing. Out: yes or no."""


def on_battery() -> bool:
    """Return whether the machine draws on its battery; no where that cannot be told."""
    import psutil

    try:
        battery = psutil.sensors_battery()
    except (AttributeError, NotImplementedError, OSError):  # not every system tells
        return False
    return battery is not None and battery.power_plugged is False
