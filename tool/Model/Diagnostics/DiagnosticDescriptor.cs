using System.Collections.Immutable;
using System.Globalization;

namespace Antt.Model.Diagnostics;

/// <summary>A kind of finding about the data. The code is its identity and is never used again for another kind.</summary>
/// <param name="Code">"ANTT" and four digits; the thousands tell the stage: 1 load, 2 validate, 3 link, 4 law data.</param>
/// <param name="Slug">Kebab-case name of the condition, for addresses and file names.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Title">The condition in a few words.</param>
/// <param name="Found">What is there; <c>{0}</c>, <c>{1}</c> … stand for the arguments.</param>
/// <param name="Expected">What should be there.</param>
/// <param name="Mend">What to do about it, as an imperative.</param>
public sealed record DiagnosticDescriptor(
    string Code, string Slug, Severity Severity, Words Title, Words Found, Words Expected, Words Mend)
{
    /// <summary>A finding of this kind at a place.</summary>
    public Diagnostic At(Location location, params ImmutableArray<string> arguments) => new(this, location, arguments);

    /// <summary>A text of a kind of finding where there is no finding: "…" stands for what it would tell.</summary>
    public static string InGeneral(string template) => string.Format(CultureInfo.InvariantCulture, template, "…", "…", "…", "…", "…", "…", "…", "…", "…", "…");
}
