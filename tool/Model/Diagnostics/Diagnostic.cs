using System.Collections.Immutable;
using System.Globalization;

namespace Antt.Model.Diagnostics;

/// <summary>One finding: the data at a place is wrong or doubtful. How a unit stands is never said this way.</summary>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Arguments">What fills the descriptor's texts.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, ImmutableArray<string> Arguments)
{
    /// <summary>Its weight.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>What is there.</summary>
    public string Found(Language language) => Fill(Descriptor.Found, language);

    /// <summary>What should be there.</summary>
    public string Expected(Language language) => Fill(Descriptor.Expected, language);

    /// <summary>What to do about it.</summary>
    public string Mend(Language language) => Fill(Descriptor.Mend, language);

    /// <summary>Found, expected and mend as three sentences.</summary>
    public string Message(Language language) => $"{Found(language)} {Expected(language)} {Mend(language)}";

    /// <summary>By place, code, then arguments, so that every run prints the same.</summary>
    public static Comparison<Diagnostic> Order { get; } = (left, right) =>
    {
        var order = left.Location.CompareTo(right.Location);
        if (order == 0) order = string.CompareOrdinal(left.Descriptor.Code, right.Descriptor.Code);
        return order != 0 ? order : string.CompareOrdinal(string.Join('\n', left.Arguments), string.Join('\n', right.Arguments));
    };

    /// <summary>Equal when kind, place and arguments are equal.</summary>
    public bool Equals(Diagnostic? other) => other is not null && Order(this, other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Descriptor.Code, Location);

    private string Fill(Words template, Language language) =>
        string.Format(CultureInfo.InvariantCulture, template.In(language), [.. Arguments.Select(argument => (object)ArgumentWords.In(argument, language))]);
}
