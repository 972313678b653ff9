using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Antt.Bench.Measuring;

/// <summary>A project published for this machine with code compiled ahead of time (ReadyToRun).</summary>
internal static class PublishedProgram
{
    public static string Publish(string project, string name)
    {
        var output = Path.Combine(Repository.Output, name);
        string[] arguments =
        [
            "publish", project, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "--output", output, "-v", "quiet", "-p:PublishReadyToRun=true",
            // Its own intermediate files, and no lock file: a runtime in the graph would change the repository's.
            $"-p:ArtifactsPath={Path.Combine(Repository.Output, "build")}", "-p:RestorePackagesWithLockFile=false",
            "-p:WarningsNotAsErrors=NU1603", $"-p:NuGetLockFilePath={Path.Combine(Repository.Output, "none.lock.json")}",
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(output, name) : throw new InvalidOperationException($"dotnet publish {project} failed:\n{said}");
    }

    public static string PublishTool() => Publish(Path.Combine(Repository.Root, "tool", "Cli", "Antt.Cli.csproj"), "antt");

    /// <summary>This program, for what is measured within a process.</summary>
    public static string PublishBench() => Publish(Path.Combine(Repository.Root, "tests", "Bench", "Antt.Bench.csproj"), "Antt.Bench");

    /// <summary>A program that does nothing, as the lower bound of any start.</summary>
    public static string PublishEmpty()
    {
        var folder = Path.Combine(Repository.Output, "empty-source");
        Directory.CreateDirectory(folder);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("Program.cs", "return 0;");
        Write("empty.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <InvariantGlobalization>true</InvariantGlobalization>
                <UseArtifactsOutput>true</UseArtifactsOutput>
              </PropertyGroup>
            </Project>
            """);
        return Publish(Path.Combine(folder, "empty.csproj"), "empty");

        void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);
    }
}
