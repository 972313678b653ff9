using Antt.Tests.Support;

namespace Antt.Tests.Cli.Reviews;

/// <summary>A small register in a real git repository, with offices that have accounts and real SSH keys made for the test.</summary>
internal sealed class OfficeFolder : IDisposable
{
    public const string Unit = "data/units/T91-2000-01-01/X91101-2000-01-01/thon-suoi-mau";
    public const string Place = "X91101-2000-01-01";
    public const string Steering = "thuong-truc-ban-chi-dao-xa";
    private readonly TemporaryFolder _folder = new();
    private readonly SigningKeys _keys = new();
    private int _commits;

    private OfficeFolder()
    {
        var root = RepositoryRoot.Find();
        foreach (var folder in new[] { "data/instruments", "data/rulebooks", "data/scoring" }) Copy(root, folder);
        _folder.Write("data/profiles/quoc-gia.json", File.ReadAllBytes(Path.Combine(root, "data/profiles/quoc-gia.json")));
        Copy(Path.Combine(root, "tests/Cases/base/khu-dan-cu"), "data");
        Git("init", "--quiet", "--initial-branch=main");
    }

    public string Root => _folder.Path;

    /// <summary>One residential area with a complete year, not yet committed.</summary>
    public static OfficeFolder OfResidentialArea() => new();

    /// <summary>The same with offices: the unit, the steering committee and the People's Committee, committed by the keeper.</summary>
    public static OfficeFolder WithOffices(string? safeguards = null)
    {
        var folder = new OfficeFolder();
        folder.Write("data/offices.json", $$"""
            {
              "offices": [
                {"id": "thon", "role": "don-vi", "level": "xa", "place": "{{Place}}", "units": ["thon-suoi-mau"], "from": "2024-01-01", {{folder.Hands("thon", 11)}}},
                {"id": "bcd", "role": "{{Steering}}", "level": "xa", "place": "{{Place}}", "from": "2024-01-01", {{folder.Hands("bcd", 22)}}},
                {"id": "mttq", "role": "mat-tran", "level": "xa", "place": "{{Place}}", "from": "2024-01-01", {{folder.Hands("mttq", 44)}}},
                {"id": "ubnd", "role": "uy-ban-xa", "level": "xa", "place": "{{Place}}", "from": "2024-01-01", {{folder.Hands("ubnd", 33)}}},
                {"id": "trang-kho", "role": "trang-kho", "level": "xa", "place": "{{Place}}", "from": "2024-01-01", "keys": [{"key": "{{folder.PublicKey("trang-kho")}}", "from": "2024-01-01", "to": "2024-12-20"}]}
              ]
            }
            """);
        if (safeguards is not null) folder.Write("data/register.json", folder.Read("data/register.json").Replace("\"years\"", $"\"safeguards\": {{{safeguards}}},\n  \"years\"", StringComparison.Ordinal));
        folder.CommitAs("keeper", "start", key: null);
        return folder;
    }

    /// <summary>Runs the tool in it, on a day of its own.</summary>
    public CliRun Antt(params string[] arguments) => CliRun.With(environment => environment with { Today = new DateOnly(2024, 12, 31) }, Root, arguments);

    /// <summary>Runs the tool with somebody at the keyboard.</summary>
    public CliRun Typing(string typed, params string[] arguments) =>
        CliRun.With(environment => environment with { Today = new DateOnly(2024, 12, 31), Input = new StringReader(typed) }, Root, arguments);

    /// <summary>Commits everything in an office's name and, where a key is named, signed with it.</summary>
    public void CommitAs(string who, string message, string? key, string? day = null, string? trailer = null)
    {
        _commits++;
        var date = $"{day ?? "2024-12-" + (_commits + 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture)}T08:00:00+07:00";
        Run(date, who, "add", "--all");
        List<string> arguments = [];
        if (key is not null) arguments.AddRange(["-c", "gpg.format=ssh", "-c", "user.signingkey=" + _keys.FileOf(key)]);
        arguments.AddRange(["commit", "--quiet", "--allow-empty", "--message", message]);
        if (key is not null) arguments.Add("-S");
        if (trailer is not null) arguments.AddRange(["--trailer", trailer]);
        Run(date, who, [.. arguments]);
    }

    public string Git(params string[] arguments) => Run("2024-12-01T08:00:00+07:00", "keeper", arguments).TrimEnd('\n');

    public void Write(string path, string text) => _folder.Write(path, text);

    public string Read(string path) => _folder.Read(path);

    public string At(string path) => _folder.At(path);

    public IEnumerable<string> Reviews => Directory.Exists(At(Unit + "/2024/reviews")) ? Directory.GetFiles(At(Unit + "/2024/reviews")).Select(Path.GetFileName).Order(StringComparer.Ordinal)! : [];

    /// <summary>The public half of a key, made when first asked for.</summary>
    public string PublicKey(string name) => _keys.PublicHalf(name);

    /// <summary>The file with the private half of a key.</summary>
    public string KeyFile(string name) => _keys.FileOf(name);

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(At(".git"), "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
        _keys.Dispose();
    }

    private string Hands(string name, int account) =>
        $$"""
        "accounts": [{"forge": "github", "number": {{account}}, "from": "2024-01-01"}, {"forge": "gitlab", "number": {{account}}, "from": "2024-01-01"}], "keys": [{"key": "{{PublicKey(name)}}", "from": "2024-01-01", "to": "2024-12-20"}]
        """;

    private string Run(string date, string who, params string[] arguments) => SpawnedProgram.Said(Root, "git",
    [
        ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_AUTHOR_DATE", date), ("GIT_COMMITTER_DATE", date), ("GIT_AUTHOR_NAME", who),
        ("GIT_AUTHOR_EMAIL", $"{who}@vi-du.example"), ("GIT_COMMITTER_NAME", who), ("GIT_COMMITTER_EMAIL", $"{who}@vi-du.example"),
    ], arguments);

    private void Copy(string root, string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            _folder.Write(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));
    }
}
