using System.Diagnostics.CodeAnalysis;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>Conditions that say the same, whichever unit they are about.</summary>
internal sealed class AlikeConditions : IEqualityComparer<PublicConditions>
{
    public bool Equals(PublicConditions? x, PublicConditions? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.SensitiveMet == y.SensitiveMet && x.Listed.AsSpan().SequenceEqual(y.Listed.AsSpan()));

    public int GetHashCode([DisallowNull] PublicConditions obj)
    {
        var hash = new HashCode();
        foreach (var condition in obj.Listed) hash.Add(condition);
        return hash.ToHashCode();
    }
}
