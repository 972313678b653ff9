using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Facts;
using Antt.Model.Law;

namespace Antt.Engine.Linking.Binding;

/// <summary>The register's own file and instruments as the Model sees them.</summary>
internal static class RegisterBinder
{
    /// <summary>Of <c>data/register.json</c>.</summary>
    public static RegisterInfo Info(JsonTree tree)
    {
        var root = tree.Root;
        var years = root.Get("years"u8).Each(year => new DeclaredYear(
            year.Get("year"u8).Int(), year.Get("rulebooks"u8).Each(static rulebook => rulebook.Text)));
        return new RegisterInfo(
            root.Get("name"u8).Words(), root.Get("locality"u8).TextOrNull(), root.Get("siteAddress"u8).TextOrNull(),
            root.Get("demonstration"u8).Bool, root.Get("asOf"u8).Day(), years.Sort(static (left, right) => left.Year.CompareTo(right.Year)),
            new Input(tree.File.Path, 1))
        {
            Scans = root.Get("scans"u8).TextOrNull(),
            Licence = root.Get("licence"u8) is { Exists: true } licence ? new Licence(licence.Get("name"u8).Words(), licence.Get("address"u8).TextOrNull()) : null,
            ReviewsFrom = root.Get("safeguards"u8).Get("reviewsFrom"u8).Day(), SignedFrom = root.Get("safeguards"u8).Get("signedFrom"u8).Day(),
        };
    }

    /// <summary>Of a file in <c>data/instruments</c>.</summary>
    public static Instrument Instrument(JsonTree tree)
    {
        var root = tree.Root;
        return new Instrument(
            root.Get("id"u8).Text, root.Get("number"u8).Text, root.Get("title"u8).Words(), root.Get("issuer"u8).Text,
            root.Get("issuedOn"u8).Day(), root.Get("from"u8).Day() is { } from ? new DateRange(from, root.Get("to"u8).Day()) : null,
            root.Get("replaces"u8).Each(static id => id.Text), root.Get("amends"u8).Each(static id => id.Text),
            root.Get("misprints"u8).Each(static number => number.Text), new Input(tree.File.Path, 1));
    }
}
