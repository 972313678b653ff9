using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Antt.Model;
using Antt.Model.History;
using Antt.Model.Offices;

namespace Antt.Cli.Git;

/// <summary>Reads who made which commits and what their signatures are worth, against keys that are handed in. Works offline; needs ssh-keygen.</summary>
internal sealed class CommitReader : IDisposable
{
    private const char Mark = '\x01';
    private const int Fields = 9;
    private const int MostPathsAtOnce = 200;
    private const string Format = "--format=%x01%H%x00%P%x00%ct%x00%ae%x00%G?%x00%GS%x00%GF%x00" + CommitTrailers.Asked + "%x00";
    private readonly string _root;
    private readonly OfficeList _offices;
    private readonly string _allowed = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    /// <summary>A reader of a repository.</summary>
    /// <param name="root">The register's folder.</param>
    /// <param name="offices">Whose keys are allowed, and when.</param>
    public CommitReader(string root, OfficeList offices)
    {
        (_root, _offices) = (root, offices);
        File.WriteAllText(_allowed, KeyFile(offices));
    }

    /// <summary>The commits of a range that touched files below the register, oldest first. A merge counts with what it changed itself.</summary>
    public ImmutableArray<CommitFact> Read(string range, IReadOnlyList<string> paths)
    {
        var commits = ImmutableArray.CreateBuilder<CommitFact>();
        for (var at = 0; at < paths.Count; at += MostPathsAtOnce)
        {
            var log = GitCommand.Ask(_root,
            [
                "-c", "gpg.format=ssh", "-c", "gpg.ssh.program=ssh-keygen", "-c", "gpg.ssh.allowedSignersFile=" + _allowed, "-c", "gpg.ssh.revocationFile=",
                "log", "--reverse", "--full-history", "-c", "--no-renames", "--name-only", "-z", "--relative", Format, range, "--",
                .. paths.Skip(at).Take(MostPathsAtOnce),
            ]);
            if (log is { IsGood: true }) commits.AddRange(Facts(log.Parts));
        }
        return commits.DrainToImmutable();
    }

    /// <summary>The file that ssh-keygen reads: a line for each key of each office, with the days between which it holds.</summary>
    public static string KeyFile(OfficeList offices)
    {
        var text = new StringBuilder();
        foreach (var office in offices.All)
        {
            foreach (var held in office.Keys)
            {
                if (!held.IsWellFormed || Later(office.InForce.From, held.InForce.From) is not { } from) continue;
                text.Append(AllowedSigners.Line(office.Id, "git", new DateRange(from, Earlier(office.InForce.To, held.InForce.To)), held.Key));
            }
        }
        return text.ToString();
    }

    /// <summary>The civil day in Viet Nam of a commit.</summary>
    public DateOnly DayOf(string commit) => DayOf(Math.Max(0, TimeOf(commit, [])));

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_allowed);

    private IEnumerable<CommitFact> Facts(string[] parts)
    {
        var times = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var i = 0; i + Fields <= parts.Length;)
        {
            if (!parts[i].TrimStart('\n').StartsWith(Mark))
            {
                i++;
                continue;
            }
            var fields = parts.AsSpan(i, Fields - 1).ToArray();
            i += Fields - 1;
            var paths = ImmutableArray.CreateBuilder<string>();
            for (; i < parts.Length && !parts[i].TrimStart('\n').StartsWith(Mark); i++)
                if (parts[i].TrimStart('\n') is { Length: > 0 } path) paths.Add(path);
            yield return Fact(fields, paths.DrainToImmutable(), times);
        }
    }

    private CommitFact Fact(string[] fields, ImmutableArray<string> paths, Dictionary<string, long> times)
    {
        var id = fields[0].TrimStart('\n')[1..];
        _ = long.TryParse(fields[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var time);
        times[id] = time;
        return new CommitFact(id, DayOf(time), fields[3], Signature(fields[4], fields[5], fields[6]), paths)
        {
            Offices = [.. CommitTrailers.Of(fields[7])],
            IsDatedBeforeParent = fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(parent => TimeOf(parent, times) > time),
        };
    }

    private long TimeOf(string commit, Dictionary<string, long> times)
    {
        if (times.TryGetValue(commit, out var known)) return known;
        var asked = GitCommand.Ask(_root, "show", "--no-patch", "--format=%ct", commit);
        return times[commit] = asked is { IsGood: true } && long.TryParse(asked.Line, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var time) ? time : long.MinValue;
    }

    private SignatureFact Signature(string state, string principal, string fingerprint) => state switch
    {
        "N" => new SignatureFact(SignatureState.None, null),
        "G" => new SignatureFact(SignatureState.Good, principal),
        "U" => OwnerOf(fingerprint) is { } office ? new SignatureFact(SignatureState.OutOfTime, office) : new SignatureFact(SignatureState.UnknownKey, null),
        "E" => new SignatureFact(SignatureState.UnknownKey, null),
        _ => new SignatureFact(SignatureState.Bad, null),
    };

    private string? OwnerOf(string fingerprint)
    {
        foreach (var office in _offices.All)
            foreach (var held in office.Keys)
                if (held.IsWellFormed && Fingerprint(held.Key) == fingerprint) return office.Id;
        return null;
    }

    private static string Fingerprint(string key) =>
        "SHA256:" + Convert.ToBase64String(SHA256.HashData(Convert.FromBase64String(key[(key.IndexOf(' ', StringComparison.Ordinal) + 1)..]))).TrimEnd('=');

    private static DateOnly DayOf(long seconds) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, 0, 253402300799 - 25200)).UtcDateTime.AddHours(7));

    private static DateOnly? Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DateOnly? Earlier(DateOnly? left, DateOnly? right) => left is null ? right : right is null || left < right ? left : right;
}
