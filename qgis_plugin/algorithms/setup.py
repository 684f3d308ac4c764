"""``craquemap:setup``: makes the environment that the worker runs in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsSettings,
)

from ...resunet_core.declaration import Options
from ...resunet_core.errors import CraquemapError, OptionError
from ..environment import PYTHON_SETTING, user_environment_folder
from ..setup_options import SetupOptions
from ..setup_run import LOG_NAME, check_folder, set_up
from ..translation import tr
from .base import OptionsAlgorithm, responsive
from .parameters import Parameters


class SetupAlgorithm(OptionsAlgorithm):
    """Needs no environment, because it makes it."""

    command = "setup"
    options = SetupOptions
    section = ("setup", "Set-up")
    title = "Set up CraqueMap"
    labels = {  # noqa: RUF012
        "kind": "What it is for",
        "existing": "Use an interpreter that is there already",
        "folder": "Folder of the environment",
        "python": "Python to make it with",
        "wheels": "Folder of packages (no internet)",
        "index": "Package index",
        "proxy": "Proxy",
        "anew": "Make it anew",
    }
    keywords = ("install", "environment", "dependencies", "python", "torch", "GPU", "CUDA", "doctor")
    summary = """<p>Makes the Python environment in which CraqueMap computes, apart from QGIS: outside the plugin and the profile,
so that neither can damage the other.</p>
<p><b>What it is for</b><br>light: everything but training, on the processor (about 1.4 GB). full-cpu: training too.
full-cuda: training and mapping on an NVIDIA GPU.</p>
<p><b>Python</b><br>uv is used where it is installed, and brings a Python of its own; else a Python of the system from 3.11 on.</p>
<p><b>Cancel</b><br>A set-up that was cancelled or failed goes on where it stopped when it is started again.</p>
<p>At the end the log shows what the environment can do.</p>"""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the interpreter and the log as outputs."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString("INTERPRETER", tr("Interpreter of the worker")))
        self.addOutput(QgsProcessingOutputString("LOG", tr("Log of the set-up")))

    def default(self, option: str, default: Any) -> Any:
        """Show the folder in the user's data, where the plugin finds the environment."""
        return str(user_environment_folder()) if option == "folder" else super().default(option, default)

    def canExecute(self) -> tuple[bool, str]:
        """Return that it can: it needs nothing."""
        return True, ""

    def check_values(self, options: Options, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse folders of others, and folders inside the plugin or the profile."""
        if options.folder:
            check_folder(Path(options.folder))
            profiles = Path(QgsApplication.qgisSettingsDirPath()).resolve()
            if profiles in (Path(options.folder).resolve(), *Path(options.folder).resolve().parents):
                raise OptionError(
                    tr("{folder} lies in the QGIS profile.").format(folder=options.folder),
                    tr("Choose a folder elsewhere."),
                )

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the environment and have the plugin use it."""
        try:
            options = SetupOptions.from_dict(self._values)
            python = set_up(replace(options, proxy=options.proxy or _proxy_of_qgis()), responsive(feedback))
        except CraquemapError as error:
            raise QgsProcessingException(self._in_words_of_the_form(error)) from error
        QgsSettings().setValue(PYTHON_SETTING, str(python))
        feedback.pushInfo(tr("CraqueMap now computes with {python}.").format(python=python))
        return {"INTERPRETER": str(python), "LOG": str(user_environment_folder().parent / LOG_NAME)}


def _proxy_of_qgis() -> str | None:
    """Return the proxy of QGIS's network settings, or None."""
    settings = QgsSettings()
    host = settings.value("proxy/proxyHost", "")
    if not settings.value("proxy/proxyEnabled", False, type=bool) or not host:
        return None
    if settings.value("proxy/proxyType", "") != "HttpProxy":
        return None
    port = settings.value("proxy/proxyPort", "")
    return f"http://{host}:{port}" if port else f"http://{host}"
