using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine.Loading;
using Antt.Engine.Reviews;
using Antt.Model.Diagnostics;
using Antt.Model.History;
using Antt.Model.Offices;

namespace Antt.Engine.Linking.Checks.History;

/// <summary>
/// Who did what since an older revision: who files, who reviews and who decides are told apart by what commits say of themselves (e-mail, offices
/// in the message, signature); and every signature is held against the keys that the older revision knows.
/// </summary>
internal sealed class TrustChecks(ChangeHistory history, SourceTree source, List<Diagnostic> findings)
{
    private byte[] _buffer = new byte[16 * 1024];
    private readonly Dictionary<string, List<CommitFact>> _dossiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CommitFact>> _reviews = new(StringComparer.Ordinal);

    /// <summary>Checks the commits of a history.</summary>
    public static void Check(ChangeHistory history, SourceTree source, List<Diagnostic> findings)
    {
        if (!history.Commits.IsEmpty) new TrustChecks(history, source, findings).Run();
    }

    private void Run()
    {
        var commits = history.Commits.Select(WithoutSealed).ToList();
        foreach (var commit in history.Earlier) Remember(WithoutSealed(commit));
        foreach (var commit in commits) Remember(commit);
        foreach (var commit in commits)
        {
            if (commit.Paths.IsEmpty) continue;
            CheckSignature(commit);
            CheckTrailers(commit);
            foreach (var path in commit.Paths)
            {
                if (UnitYearOf(path) is { } year && IsReview(path)) CheckReview(commit, path, year);
                else if (IsRecorder(commit.Signature)) Add(TrustDiagnostics.SignerDiffers, path, commit.ShortId, commit.Signature.Office!, Others);
                else if (path.StartsWith("data/decisions/", StringComparison.Ordinal)) CheckDecision(commit, path);
            }
        }
    }

    /// <summary>A commit without the papers that it only put under a seal: whoever closes a year files nothing and reviews nothing.</summary>
    private static CommitFact WithoutSealed(CommitFact commit) =>
        commit.Paths.Any(SealedPath.IsSeal) ? commit with { Paths = [.. commit.Paths.Where(path => SealedPath.Of(path) is not { } seal || !commit.Paths.Contains(seal))] } : commit;

    private ReadOnlyMemory<byte> Read(string path)
    {
        var length = source.Read(new SourceEntry(path), ref _buffer);
        return length < 0 ? default : _buffer.AsMemory(0, length);
    }

    private void Remember(CommitFact commit)
    {
        foreach (var path in commit.Paths)
            if (UnitYearOf(path) is { } year && !path.EndsWith("/dossier.json", StringComparison.Ordinal)) Add(IsReview(path) ? _reviews : _dossiers, year, commit);
    }

    private static void Add(Dictionary<string, List<CommitFact>> commits, string year, CommitFact commit)
    {
        if (!commits.TryGetValue(year, out var list)) commits[year] = list = [];
        list.Add(commit);
    }

    private void CheckReview(CommitFact commit, string path, string year)
    {
        if (FindShared(commit, _dossiers, year) is { } shared)
            Add(TrustDiagnostics.SubmitterReviews, path, commit.ShortId, shared.Other.ShortId, shared.What);
        var review = Read(path);
        if (TouchedRecords.ReviewOffice(review) is not { } office) return;
        CheckNamed(commit, path, OfficeTrailers.Reviews, office, IsRecorder(commit.Signature) && TouchedRecords.IsOfApproval(review));
    }

    private void CheckDecision(CommitFact commit, string path)
    {
        foreach (var (unit, year) in TouchedRecords.Decided(Read(path)))
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{unit}/{year}");
            if ((FindShared(commit, _dossiers, key) ?? FindShared(commit, _reviews, key)) is not { } shared) continue;
            if (shared.What == Email && !history.Offices.IsKept && !_reviews.ContainsKey(key)) continue;
            Add(TrustDiagnostics.SameHandDecides, path, commit.ShortId, shared.Other.ShortId, shared.What, unit);
            break;
        }
        if (commit.Signature is { State: SignatureState.Good, Office: { } signer } && history.Offices.Find(signer) is { Role: Office.Submitter })
            Add(TrustDiagnostics.SignerDiffers, path, commit.ShortId, signer, "cơ quan quyết định");
    }

    private const string Email = "địa chỉ thư điện tử";
    private const string Others = "bộ phận khác";

    /// <summary>Whether the forge's own job signed.</summary>
    private bool IsRecorder(SignatureFact signature) =>
        signature is { State: SignatureState.Good, Office: { } signer } && history.Offices.Find(signer) is { Role: Office.Recorder };

    /// <summary>A commit of the same hand among others of a unit's year: by the signing office, the office named, or the e-mail address.</summary>
    private static (CommitFact Other, string What)? FindShared(CommitFact commit, Dictionary<string, List<CommitFact>> commits, string year)
    {
        if (!commits.TryGetValue(year, out var others)) return null;
        foreach (var other in others)
        {
            if (commit.Signature.Office is { } office && office == other.Signature.Office) return (other, $"bộ phận ký “{office}”");
            foreach (var (_, named) in commit.Offices)
                if (other.Offices.Any(known => known.Value == named)) return (other, $"bộ phận “{named}”");
            if (string.Equals(commit.Author, other.Author, StringComparison.OrdinalIgnoreCase)) return (other, Email);
        }
        return null;
    }

    /// <summary>The office a record names against the one that the message names and the one that signed; the forge's job signs for others.</summary>
    private void CheckNamed(CommitFact commit, string path, string trailer, string office, bool isRecorded)
    {
        foreach (var (key, named) in commit.Offices)
            if (key == trailer && named != office) Add(TrustDiagnostics.TrailerDisagrees, path, commit.ShortId, key, named, office);
        if (!isRecorded && commit.Signature is { State: SignatureState.Good, Office: { } signer } && signer != office)
            Add(TrustDiagnostics.SignerDiffers, path, commit.ShortId, signer, office);
    }

    private void CheckTrailers(CommitFact commit)
    {
        if (!history.Offices.IsKept) return;
        foreach (var (key, named) in commit.Offices)
        {
            if (history.Offices.Find(named) is { } office && office.InForce.Contains(commit.Day)) continue;
            var nearest = Nearest.Of(named, history.Offices.All.Where(known => known.InForce.Contains(commit.Day)).Select(static known => known.Id));
            Add(TrustDiagnostics.TrailerOfficeUnknown, commit.Paths[0], commit.ShortId, key, named, Findings.Day(commit.Day), nearest);
        }
    }

    private void CheckSignature(CommitFact commit)
    {
        if (history.SignedFrom is not { } since || (commit.Day < since && history.BaseDay < since)) return;
        var path = commit.Paths[0];
        if (commit.IsDatedBeforeParent) Add(TrustDiagnostics.CommitBackdated, path, commit.ShortId, Findings.Day(commit.Day));
        switch (commit.Signature.State)
        {
            case SignatureState.None:
                Add(TrustDiagnostics.CommitNotSigned, path, commit.ShortId, Findings.Day(since));
                break;
            case SignatureState.Bad:
                Add(TrustDiagnostics.SignatureForged, path, commit.ShortId);
                break;
            case SignatureState.UnknownKey:
                Add(TrustDiagnostics.SignerNotAllowed, path, commit.ShortId, Findings.Day(commit.Day), "không thuộc bộ phận nào");
                break;
            case SignatureState.OutOfTime:
                Add(TrustDiagnostics.SignerNotAllowed, path, commit.ShortId, Findings.Day(commit.Day), $"của “{commit.Signature.Office}”, không có hiệu lực vào ngày ấy");
                break;
        }
    }

    private void Add(DiagnosticDescriptor kind, string path, params ImmutableArray<string> arguments) => findings.Add(kind.At(Location.StartOf(path), arguments));

    private static bool IsReview(string path) => path.Contains("/reviews/", StringComparison.Ordinal);

    /// <summary>Unit and year of a file of a year's folder, <c>unit/year</c>; null for any other.</summary>
    private static string? UnitYearOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length >= 7 && parts[0] == "data" && parts[1] == "units" ? $"{parts[4]}/{parts[5]}" : null;
    }
}
