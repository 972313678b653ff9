using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Antt.Tests.Cli;

namespace Antt.Tests.Office;

/// <summary>LibreOffice without a window, with a profile of its own, so that tests may run side by side. <c>tests/run.sh</c> installs it.</summary>
internal sealed partial class OfficeRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A file as LibreOffice writes it in another format, read as text.</summary>
    public string Convert(string name, byte[] file, string filter, string ending) => Encoding.UTF8.GetString(ConvertBytes(name, file, filter, ending));

    /// <summary>A file as LibreOffice writes it in another format.</summary>
    public byte[] ConvertBytes(string name, byte[] file, string filter, string ending)
    {
        _folder.Write(name, file);
        var start = new ProcessStartInfo("soffice") { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[$"-env:UserInstallation=file://{_folder.At("profile")}", "--headless", "--convert-to", filter, "--outdir", _folder.At("out"), _folder.At(name)])
            start.ArgumentList.Add(argument);
        using var office = Process.Start(start)!;
        var said = office.StandardError.ReadToEndAsync();
        var output = office.StandardOutput.ReadToEnd() + said.Result;
        office.WaitForExit();
        var written = _folder.At($"out/{Path.GetFileNameWithoutExtension(name)}.{ending}");
        Assert.True(File.Exists(written), $"LibreOffice did not convert {name}: {output}");
        return File.ReadAllBytes(written);
    }

    /// <summary>How many pages a PDF has.</summary>
    public static int PagesOf(byte[] pdf) => Pages().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex("/Type\\s*/Page[^s]")]
    private static partial Regex Pages();
}
