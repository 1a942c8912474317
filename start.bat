@echo off
rem Opens Kess'Essa with a double-click. The first time, it installs the game beside this file.
setlocal
chcp 65001 >nul
cd /d "%~dp0"

set "PYTHON="
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && set "PYTHON=py -3"
if not defined PYTHON python -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && set "PYTHON=python"
if not defined PYTHON goto no_python

if exist ".venv\kessessa-ready" goto start
echo Première ouverture : installation, une à deux minutes...
echo First start: installing, one or two minutes...
%PYTHON% -m venv .venv || goto no_install
".venv\Scripts\python.exe" -m pip install --disable-pip-version-check . || goto no_install
rem The voice that reads cards aloud (L) is welcome, not needed: without it the game says so.
".venv\Scripts\python.exe" -m pip install --disable-pip-version-check "pyttsx3<2.99" >nul 2>nul
echo ready> ".venv\kessessa-ready"

:start
".venv\Scripts\kessessa.exe" %*
set "RESULT=%errorlevel%"
if not "%RESULT%"=="0" pause
exit /b %RESULT%

:no_python
echo.
echo Python 3.11 ou plus récent est introuvable. Installez-le depuis python.org,
echo cochez « Add python.exe to PATH », puis double-cliquez de nouveau sur ce fichier.
echo.
echo Python 3.11 or later was not found. Install it from python.org,
echo tick "Add python.exe to PATH", then double-click this file again.
pause
exit /b 1

:no_install
echo.
echo L'installation n'a pas abouti : les lignes ci-dessus disent pourquoi. Elle demande Internet une seule fois.
echo The installation did not finish: the lines above say why. It needs the Internet, only once.
pause
exit /b 1
