using Antt.Tests.Support;

namespace Antt.Tests.Cli;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("antt-").FullName;

    /// <summary>A copy of the demonstration register.</summary>
    public static TemporaryFolder OfDemonstration()
    {
        var folder = new TemporaryFolder();
        var source = System.IO.Path.Combine(RepositoryRoot.Find(), "data");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            File.Copy(file, folder.Ready($"data/{System.IO.Path.GetRelativePath(source, file)}"));
        return folder;
    }

    /// <summary>A register just started, without units.</summary>
    public static TemporaryFolder OfNewRegister()
    {
        var folder = new TemporaryFolder();
        var run = CliRun.In(folder.Path, "init", ".", "--level", "xa", "--place-code", "12345", "--place-name", "Thí Dụ", "--province-code", "99", "--province-name", "Mẫu");
        Assert.Equal(Antt.Cli.ExitCode.Clean, run.Code);
        return folder;
    }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text) => File.WriteAllText(Ready(path), text);

    public void Write(string path, byte[] bytes) => File.WriteAllBytes(Ready(path), bytes);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Ready(string path)
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        return full;
    }
}
