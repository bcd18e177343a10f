@echo off
rem Starts jwsh. In a distribution everything is there; in the project's folder it builds on first use.
rem JWSH_JAVA_OPTIONS holds further options for the JVM.
setlocal enableextensions
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "MAIN=org.jwsh.host.Main"
set "JAVA="

for %%R in ("%HERE%" "%HERE%\target\distribution\jwsh") do (
    if exist "%%~R\runtime\bin\java.exe" if not defined JAVA (
        set "APP=%%~R\app"
        set "JAVA=%%~R\runtime\bin\java.exe"
    )
)
if defined JAVA goto run

set "APP=%HERE%\target"
call :try "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined JAVA (
    echo jwsh: no JDK 25 found; install one, or set JAVA_HOME to it 1>&2
    exit /b 69
)

if exist "%APP%\jwsh.jar" goto run
echo jwsh: first use, building with Maven ^(this takes a minute or two^) 1>&2
pushd "%HERE%"
call mvn -B -q -Dstyle.color=never package -Dmaven.test.skip=true -Ddistribution.skip=true <nul 1>&2
if errorlevel 1 (
    popd
    echo jwsh: the build failed 1>&2
    exit /b 70
)
popd
echo jwsh: preparing a fast start ^(once after each build^) 1>&2
"%JAVA%" "@%APP%\jvm.options" "-Djwsh.home=%HERE%" "-XX:AOTCacheOutput=%APP%\jwsh.aot" -cp "%APP%\jwsh.jar" %MAIN% -NoProfile -NonInteractive -File "%HERE%\src\main\training\start-up.ps1" <nul >nul 2>&1

:run
set CACHE=
if exist "%APP%\jwsh.aot" set CACHE="-XX:AOTCache=%APP%\jwsh.aot"
"%JAVA%" "@%APP%\jvm.options" "-Djwsh.home=%HERE%" %CACHE% %JWSH_JAVA_OPTIONS% -cp "%APP%\jwsh.jar" %MAIN% %*
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b
if not exist "%~1\release" exit /b
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul && set "JAVA=%~1\bin\java.exe"
exit /b
