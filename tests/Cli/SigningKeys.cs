namespace Antt.Tests.Cli;

/// <summary>Real SSH keys for the offices of a test, each made when first asked for, gone after it.</summary>
internal sealed class SigningKeys : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The file with the private half of a key.</summary>
    public string FileOf(string name)
    {
        var path = _folder.At(name);
        if (!File.Exists(path)) SpawnedProgram.Said(_folder.Path, "ssh-keygen", [], "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path);
        return path;
    }

    /// <summary>The public half, as a register keeps it: sort and content.</summary>
    public string PublicHalf(string name) => string.Join(' ', File.ReadAllText(FileOf(name) + ".pub").Split(' ')[..2]).TrimEnd('\n');

    public void Dispose() => _folder.Dispose();
}
