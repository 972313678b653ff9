namespace Antt.Cli.Disk.Edits;

/// <summary>What came of an edit.</summary>
/// <param name="State">What became of it.</param>
/// <param name="About">The path, or the words of the system, that say more; empty when all is well.</param>
internal sealed record EditOutcome(EditState State, string About)
{
    /// <summary>Everything is in its place.</summary>
    public static EditOutcome Done { get; } = new(EditState.Done, "");
}

/// <summary>What became of an edit.</summary>
internal enum EditState
{
    /// <summary>Everything is in its place.</summary>
    Done,

    /// <summary>A file is no longer what it was when the edit was worked out; nothing was changed.</summary>
    ChangedMeanwhile,

    /// <summary>The year of a paper is sealed; nothing was changed.</summary>
    Sealed,

    /// <summary>Another command is writing.</summary>
    Busy,

    /// <summary>The system does not let us write; nothing was changed.</summary>
    CannotWrite,

    /// <summary>The edit is final, but the system stopped in the middle of putting it in place; the next command goes on.</summary>
    Unfinished,

    /// <summary>An edit lies there as final that this machine did not write: it came with the register, and nothing of it is done.</summary>
    Foreign,
}
