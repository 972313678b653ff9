using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Antt.Tests.Cli;

namespace Antt.Tests.Office;

/// <summary>
/// LibreOffice without a window, as an officer's program would open and save a file, with a profile of its own, so that tests may run side by
/// side. <c>tests/run.sh</c> installs it.
/// </summary>
internal static partial class Soffice
{
    /// <summary>Opens a file, as told how to read it, and saves it as another kind, beside it in a folder; the path of what was saved.</summary>
    public static string Convert(string file, string filter, string folder, params string[] read)
    {
        using var profile = new TemporaryFolder();
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])[$"-env:UserInstallation={new Uri(profile.Path).AbsoluteUri}", "--headless", "--norestore", .. read, "--convert-to", filter, "--outdir", folder, file])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(4)), "soffice did not finish");
        var saved = Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(file), filter.Split(':')[0]));
        Assert.True(File.Exists(saved), $"soffice saved nothing: {output} {error.Result}");
        return saved;
    }

    /// <summary>The words of a document.</summary>
    public static string TextOf(string file) => Saved(file, "txt:Text (encoded):UTF8", Encoding.UTF8);

    /// <summary>How many pages a document has when it is printed.</summary>
    public static int PagesOf(string file) => Pages().Count(Saved(file, "pdf", Encoding.Latin1));

    private static string Saved(string file, string filter, Encoding encoding)
    {
        using var folder = new TemporaryFolder();
        return File.ReadAllText(Convert(file, filter, folder.Path), encoding);
    }

    [GeneratedRegex("/Type\\s*/Page[^s]")]
    private static partial Regex Pages();
}
