"""medviewer: a DICOM workstation with lesion detection and patient-history risk."""

import os

__version__ = "0.1.0"

# ONNX Runtime (1.32, on every system) makes an identifier of the device and a file of events in
# the user's folder, to be sent to its maker, as soon as it is imported; its own
# disable_telemetry_events() comes too late for that.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
