namespace Antt.Tests.Cli;

/// <summary>A temporary folder that is a real git repository: no network, nobody's configuration, fixed days.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TemporaryFolder _folder;
    private int _commits;

    private GitFolder(TemporaryFolder folder)
    {
        _folder = folder;
        Git("init", "--quiet", "--initial-branch=main");
    }

    public string Path => _folder.Path;

    /// <summary>The demonstration register, committed once.</summary>
    public static GitFolder OfDemonstration()
    {
        var folder = new GitFolder(TemporaryFolder.OfDemonstration());
        folder.Commit("first");
        return folder;
    }

    /// <summary>A register, committed once, in which everybody commits as one office.</summary>
    public static GitFolder Of(TemporaryFolder register)
    {
        var folder = new GitFolder(register);
        folder.Git("config", "user.name", "Antt");
        folder.Git("config", "user.email", "antt@example.org");
        folder.Commit("first");
        return folder;
    }

    /// <summary>A new register in a repository without a commit.</summary>
    public static GitFolder Empty() => new(TemporaryFolder.OfNewRegister());

    /// <summary>Commits everything, a day after the commit before.</summary>
    public void Commit(string message)
    {
        _commits++;
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
    }

    /// <summary>Runs git in it.</summary>
    public string Git(params string[] arguments)
    {
        var day = $"2026-03-{_commits + 1:00}T08:00:00+07:00";
        return SpawnedProgram.Said(
            _folder.Path, "git",
            [
                ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_AUTHOR_DATE", day), ("GIT_COMMITTER_DATE", day), ("GIT_AUTHOR_NAME", "cán bộ"),
                ("GIT_AUTHOR_EMAIL", "can-bo@vi-du.example"), ("GIT_COMMITTER_NAME", "cán bộ"), ("GIT_COMMITTER_EMAIL", "can-bo@vi-du.example"),
            ],
            arguments);
    }

    public CliRun Antt(params string[] arguments) => CliRun.In(_folder.Path, arguments);

    /// <summary>The folder itself.</summary>
    public TemporaryFolder Folder => _folder;

    public string At(string path) => _folder.At(path);

    public void Write(string path, string text) => _folder.Write(path, text);

    public string Read(string path) => _folder.Read(path);

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(_folder.Path, ".git"), "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }
}
