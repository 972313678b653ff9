using System.Collections.Immutable;
using Antt.Model;

namespace Antt.Engine.Intake;

/// <summary>A file somebody handed over.</summary>
/// <param name="Name">Its name, as it was handed over.</param>
/// <param name="Bytes">What stands in it.</param>
public sealed record HandedFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>What came of a file that was handed over.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">Where it goes in the register; null when it was refused, and for a request for correction.</param>
/// <param name="Content">What is written there; empty when it was refused.</param>
/// <param name="IsNews">Whether the register did not hold just this already.</param>
/// <param name="Reasons">Why it was refused; empty when it was taken.</param>
public sealed record IntakeItem(string Name, string? Path, ReadOnlyMemory<byte> Content, bool IsNews, ImmutableArray<Words> Reasons)
{
    /// <summary>The request for correction that it is; null when it is none. It goes nowhere in the register.</summary>
    public CorrectionRequest? Correction { get; init; }

    /// <summary>Whether it was refused.</summary>
    public bool IsRefused => Path is null && Correction is null;
}
