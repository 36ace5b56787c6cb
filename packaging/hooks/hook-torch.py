"""Takes the place of PyInstaller's own hook for torch, which collects every module there is.

Collected is what the imports lead to, from the program's own. Sources are kept beside
the compiled modules: torch reads some of them while it is imported.
"""

from PyInstaller.utils.hooks import collect_dynamic_libs, get_package_paths

module_collection_mode = "pyz+py"
warn_on_missing_hiddenimports = False
binaries = collect_dynamic_libs("torch")
excludedimports = ["torch._inductor", "torch.onnx", "torch.utils.tensorboard"]

_, folder = get_package_paths("torch")
datas = [(f"{folder}/bin/torch_shm_manager*", "torch/bin")]  # torch demands it at its import
