; The installer for Windows: for one user, without an administrator. It is offered by "Open with" and takes over no file.
Unicode true
!include "MUI2.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\gapgui"
!define OPENING "Software\Classes\Applications\gapguiw.exe"

Name "gapgui"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\gapgui"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "gapgui"
VIAddVersionKey "FileDescription" "Compare a resume with a job posting"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The gapgui contributors; Apache License 2.0"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\gapguiw.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

Section
  ; what a former version had and this one lacks would stay
  RMDir /r "$INSTDIR\inside"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  CreateShortcut "$SMPROGRAMS\gapgui.lnk" "$INSTDIR\gapguiw.exe"
  WriteRegStr HKCU "${OPENING}" "FriendlyAppName" "gapgui"
  WriteRegStr HKCU "${OPENING}\shell\open\command" "" '"$INSTDIR\gapguiw.exe" "%1"'
  WriteRegStr HKCU "${OPENING}\SupportedTypes" ".pdf" ""
  WriteRegStr HKCU "${OPENING}\SupportedTypes" ".docx" ""
  WriteRegStr HKCU "${OPENING}\SupportedTypes" ".txt" ""
  WriteRegStr HKCU "${OPENING}\SupportedTypes" ".md" ""
  WriteRegStr HKCU "${OPENING}\SupportedTypes" ".html" ""
  WriteRegStr HKCU "${KEY}" "DisplayName" "gapgui"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\gapguiw.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The gapgui contributors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

; The user's own skills and settings are elsewhere, and stay.
Section "Uninstall"
  RMDir /r "$INSTDIR\inside"
  Delete "$INSTDIR\gapgui.exe"
  Delete "$INSTDIR\gapguiw.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\gapgui.lnk"
  DeleteRegKey HKCU "${OPENING}"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
