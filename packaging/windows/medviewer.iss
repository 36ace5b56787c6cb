; The Windows installer, for Inno Setup 6.3 or newer: `python packaging\build.py windows`.
; For one user without rights, or for the machine:  setup.exe /CURRENTUSER  or  /ALLUSERS
; Without questions:  setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /LOG=FILE
; A newer version is installed over an older one. Removed is all that was installed; what
; the program wrote for its user (settings, audit trail) stays, as a hospital must keep it.

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 medviewer.iss
#endif

[Setup]
AppId={{6E2B1B0C-6E3B-4A35-9C41-5B2C6B1D7A10}
AppName=medviewer
AppVersion={#Version}
AppComments=Research use only - not for diagnosis
DefaultDirName={autopf}\medviewer
DefaultGroupName=medviewer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
UsePreviousPrivileges=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\medviewer.ico
UninstallDisplayIcon={app}\medviewer.exe
OutputDir=..\..\dist
OutputBaseFilename=medviewer-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
LZMANumBlockThreads=4
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no
WizardStyle=modern

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: path; Description: "Put the command medviewer-cli on the PATH"; Flags: unchecked

[InstallDelete]
; An upgrade leaves no file of the older version behind.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\medviewer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\medviewer"; Filename: "{app}\medviewer.exe"
Name: "{autodesktop}\medviewer"; Filename: "{app}\medviewer.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "medviewer.dicom"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\medviewer.dicom"; ValueType: string; ValueData: "DICOM image"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\medviewer.dicom\DefaultIcon"; ValueType: string; ValueData: "{app}\medviewer.exe,0"
Root: HKA; Subkey: "Software\Classes\medviewer.dicom\shell\open\command"; ValueType: string; ValueData: """{app}\medviewer.exe"" ""%1"""
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\medviewer.exe"; ValueType: string; ValueData: "{app}\medviewer.exe"; Flags: uninsdeletekey
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotOnPath

[Run]
Filename: "{app}\medviewer.exe"; Description: "{cm:LaunchProgram,medviewer}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function CurrentPath: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Result) then
    Result := '';
end;

function NotOnPath: Boolean;
begin
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(CurrentPath) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path: String;
begin
  if Step <> usPostUninstall then
    exit;
  Path := ';' + CurrentPath + ';';
  if StringChangeEx(Path, ';' + ExpandConstant('{app}') + ';', ';', True) > 0 then
    RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Copy(Path, 2, Length(Path) - 2));
end;
