using System.Globalization;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Loading;

/// <summary>Hands on as many findings of one file as somebody could still read, then says that there are more.</summary>
internal sealed class FindingLimit
{
    public const int Most = 200;

    private ICollection<Diagnostic> _target = [];
    private int _count;

    public bool IsReached => _count == Most;

    public void Begin(ICollection<Diagnostic> target) => (_target, _count) = (target, 0);

    public void Add(Diagnostic finding)
    {
        if (IsReached) return;
        _target.Add(++_count < Most
            ? finding
            : LoadDiagnostics.TooManyFindings.At(finding.Location, (Most - 1).ToString(CultureInfo.InvariantCulture)));
    }
}
