using System.Diagnostics;

namespace Antt.Tests.Office;

/// <summary>LibreOffice without a window, with a profile of its own, as an officer's program would open and save a file.</summary>
internal static class Soffice
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>Opens a file and saves it as another kind, beside it in a folder; the path of what was saved.</summary>
    public static string Convert(string file, string filter, string folder)
    {
        var profile = Directory.CreateTempSubdirectory("antt-office-").FullName;
        try
        {
            var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            foreach (var argument in (string[])[$"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--norestore", "--convert-to", filter, "--outdir", folder, file])
                start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(4)), "soffice did not finish");
            var saved = Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(file), filter.Split(':')[0]));
            Assert.True(File.Exists(saved), $"soffice saved nothing: {output} {error.Result}");
            return saved;
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }
}

/// <summary>A test with LibreOffice; where it is not installed it is reported as not run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SofficeFactAttribute : FactAttribute
{
    public SofficeFactAttribute()
    {
        if (Soffice.Program is null) Skip = "not run: soffice is not installed (tests/run.sh installs it)";
    }
}
