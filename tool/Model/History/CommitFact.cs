using System.Collections.Immutable;

namespace Antt.Model.History;

/// <summary>What git knows of one commit, as far as it matters who did what ("lần ghi").</summary>
/// <param name="Id">Its name.</param>
/// <param name="Day">The civil day in Viet Nam on which it says it was made.</param>
/// <param name="Author">The author's e-mail address; compared, never shown.</param>
/// <param name="Signature">What its signature is worth.</param>
/// <param name="Paths">The files below the register root that it touched.</param>
public sealed record CommitFact(string Id, DateOnly Day, string Author, SignatureFact Signature, ImmutableArray<string> Paths)
{
    /// <summary>The trailers of its message that name offices: the key and the office.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Offices { get; init; } = [];

    /// <summary>Whether it says it was made before a commit it builds on.</summary>
    public bool IsDatedBeforeParent { get; init; }

    /// <summary>Its name as people see it.</summary>
    public string ShortId => Id.Length > 10 ? Id[..10] : Id;
}

/// <summary>A commit's signature against the offices' keys ("chữ ký").</summary>
/// <param name="State">What it is worth.</param>
/// <param name="Office">The office whose key made it, as far as it is known.</param>
public readonly record struct SignatureFact(SignatureState State, string? Office);

/// <summary>What a signature is worth.</summary>
public enum SignatureState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A key of an office made it while it was that office's.</summary>
    Good,

    /// <summary>It does not belong to this commit.</summary>
    Bad,

    /// <summary>A key of an office made it, on a day on which it was not that office's.</summary>
    OutOfTime,

    /// <summary>A key made it that no office has.</summary>
    UnknownKey,
}

/// <summary>The trailers by which a commit says for which office it was made.</summary>
public static class OfficeTrailers
{
    /// <summary>"Cơ quan nộp": who files.</summary>
    public const string Submits = "Co-quan-nop";

    /// <summary>"Cơ quan xem xét": who reviews.</summary>
    public const string Reviews = "Co-quan-xem-xet";

    /// <summary>"Cơ quan ký": who decides.</summary>
    public const string Signs = "Co-quan-ky";
}
