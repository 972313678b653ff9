using System.Diagnostics;
using Antt.Tests.Cli;
using Antt.Tests.Support;

namespace Antt.Tests.Build;

public sealed class RegisterProjectTests
{
    /// <summary>One test for the whole life of the project, because every build costs seconds.</summary>
    [Fact]
    public void The_register_project_reports_like_a_compiler_and_does_nothing_twice()
    {
        using var register = TemporaryFolder.OfNewRegister();
        var project = register.At("data/Register.proj");
        File.Copy(Path.Combine(RepositoryRoot.Find(), "data/Register.proj"), project);

        var (code, output) = Build(project);
        Assert.True(code == 0, output);
        Assert.Contains("Đã xem", output, StringComparison.Ordinal);
        (code, output) = Build(project);
        Assert.True(code == 0, output);
        Assert.DoesNotContain("Đã xem", output, StringComparison.Ordinal);

        register.Write("data/instruments/bad.json", "{ \"id\": \"bad\",, }");
        (code, output) = Build(project);
        Assert.NotEqual(0, code);
        Assert.Matches(@"data/instruments/bad\.json\(1,\d+,1,\d+\): error ANTT\d{4}: ", output);
        File.Delete(register.At("data/instruments/bad.json"));
        (code, output) = Build(project);
        Assert.True(code == 0, output);
        Assert.Contains("Đã xem", output, StringComparison.Ordinal);
    }

    /// <summary>Builds it with the task of this very build in place of one built anew.</summary>
    private static (int Code, string Output) Build(string project)
    {
        var root = RepositoryRoot.Find();
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", "-v:m", "-nodeReuse:false", $"-p:ToolFolder={AppContext.BaseDirectory}", "-p:ToolIsBuilt=true"])
        {
            WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
