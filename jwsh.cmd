@echo off
rem Starts jwsh from this folder: builds it on first use, then runs the JVM. JWSH_JAVA_OPTIONS holds further JVM options.
setlocal enableextensions
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAR=%HERE%\target\jwsh.jar"
set "CACHE=%HERE%\target\jwsh.aot"
set "MAIN=org.jwsh.host.Main"
set "JAVA="

call :try "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined JAVA (
    echo jwsh: no JDK 25 found; install one, or set JAVA_HOME to it 1>&2
    exit /b 69
)

if exist "%JAR%" goto run
echo jwsh: first use, building with Maven ^(this takes a minute or two^) 1>&2
pushd "%HERE%"
call mvn -B -q package -Dmaven.test.skip=true <nul 1>&2
if errorlevel 1 (
    popd
    echo jwsh: the build failed 1>&2
    exit /b 70
)
popd
echo jwsh: preparing a fast start ^(once after each build^) 1>&2
"%JAVA%" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xlog:disable --enable-native-access=ALL-UNNAMED "-Djwsh.home=%HERE%" "-XX:AOTCacheOutput=%CACHE%" -cp "%JAR%" %MAIN% -NoProfile -NonInteractive -File "%HERE%\src\main\training\start-up.ps1" <nul >nul 2>&1

:run
set "USE_CACHE="
if exist "%CACHE%" set USE_CACHE="-XX:AOTCache=%CACHE%"
"%JAVA%" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED "-Djwsh.home=%HERE%" %USE_CACHE% %JWSH_JAVA_OPTIONS% -cp "%JAR%" %MAIN% %*
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b
if not exist "%~1\release" exit /b
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul && set "JAVA=%~1\bin\java.exe"
exit /b
