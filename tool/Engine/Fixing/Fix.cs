using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Fixing;

/// <summary>A safe way to mend one kind of finding: nothing is decided that the file does not say already.</summary>
public sealed class Fix
{
    private readonly Func<Fault, TextChange?> _change;

    internal Fix(DiagnosticDescriptor kind, string vi, string en, Func<Fault, TextChange?> change) =>
        (Kind, What, _change) = (kind, new Words(vi, en), change);

    /// <summary>The kind of finding it mends.</summary>
    public DiagnosticDescriptor Kind { get; }

    /// <summary>What it does, and when it does not.</summary>
    public Words What { get; }

    /// <summary>What has to change; null when a person has to decide.</summary>
    internal TextChange? ChangeFor(Fault fault) => _change(fault);
}
