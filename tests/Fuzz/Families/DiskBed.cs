using Antt.Cli;

namespace Antt.Fuzz.Families;

/// <summary>A register on disk that the whole program is called for.</summary>
internal sealed class DiskBed : IDisposable
{
    private readonly SortedDictionary<string, byte[]> _sound;

    public DiskBed(SortedDictionary<string, byte[]> sound)
    {
        _sound = sound;
        foreach (var (path, bytes) in sound) Write(path, bytes);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("antt-fuzz-").FullName;

    /// <summary>Makes the changes; null takes a file away.</summary>
    public void Change(IReadOnlyDictionary<string, byte[]?> changes)
    {
        foreach (var (path, bytes) in changes)
        {
            if (bytes is not null) Write(path, bytes);
            else File.Delete(At(path));
        }
    }

    /// <summary>Makes everything as it was.</summary>
    public void Mend(IEnumerable<string> changed)
    {
        foreach (var path in changed)
        {
            if (_sound.TryGetValue(path, out var bytes)) Write(path, bytes);
            else File.Delete(At(path));
        }
    }

    /// <summary>Calls the program.</summary>
    public (ExitCode Code, string Said) Call(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var environment = new CliEnvironment(Path, Bed.Today, false, false, false, null, static () => Task.CompletedTask);
        var code = AnttProgram.Run(arguments, output, error, environment);
        return ((ExitCode)code, output.ToString() + error);
    }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
