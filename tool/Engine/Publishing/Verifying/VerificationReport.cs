using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Verifying;

/// <summary>How a check came out.</summary>
public enum CheckState
{
    /// <summary>It fits.</summary>
    Holds,

    /// <summary>Something does not fit.</summary>
    Broken,

    /// <summary>The export does not hold what would be needed to tell.</summary>
    Unknown,
}

/// <summary>One thing that was checked.</summary>
/// <param name="Name">Its name, for machines.</param>
/// <param name="Title">What was checked.</param>
/// <param name="State">How it came out.</param>
/// <param name="Faults">What does not fit, or cannot be told, by path.</param>
public sealed record VerificationCheck(string Name, Words Title, CheckState State, ImmutableArray<ExportFault> Faults)
{
    /// <summary>A check that holds where there is no fault.</summary>
    internal static VerificationCheck Of(string name, Words title, IEnumerable<ExportFault> faults)
    {
        var found = faults.ToImmutableArray();
        return new VerificationCheck(name, title, found.IsEmpty ? CheckState.Holds : CheckState.Broken, found);
    }

    /// <summary>A check that could not be made.</summary>
    internal static VerificationCheck Impossible(string name, Words title, string path, Words why) =>
        new(name, title, CheckState.Unknown, [new ExportFault(path, why)]);
}

/// <summary>What a verification found.</summary>
/// <param name="Subject">What was asked about: <c>all</c>, a certificate or a decision.</param>
/// <param name="Checks">Every check, in the order they were made.</param>
public sealed record VerificationReport(string Subject, ImmutableArray<VerificationCheck> Checks)
{
    /// <summary>What is known of the thing asked about, by name; none where all was asked about.</summary>
    public ImmutableArray<(Words Name, Words Value)> Facts { get; init; } = [];

    /// <summary>Whether nothing is broken and at least one check could be made.</summary>
    public bool Holds => Checks.All(static check => check.State != CheckState.Broken) && Checks.Any(static check => check.State == CheckState.Holds);
}
