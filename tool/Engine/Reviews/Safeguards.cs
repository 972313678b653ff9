using Antt.Engine.Linking.Binding;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;
using Antt.Model.Offices;

namespace Antt.Engine.Reviews;

/// <summary>What a revision of a register asks of changes to it ("điều sổ tự đòi hỏi"): a change is judged by the revision it changes, never by itself.</summary>
/// <param name="Offices">The offices that take part.</param>
/// <param name="SignedFrom">From when every change has to be signed; null where that is not asked.</param>
public sealed record Safeguards(OfficeList Offices, DateOnly? SignedFrom)
{
    /// <summary>Reads them from the bytes of <c>data/register.json</c> and <c>data/offices.json</c>; null stands for a file that is not there.</summary>
    public static Safeguards Read(byte[]? register, byte[]? offices) => new(
        OfficesOf(offices), Tree(register, DocumentKinds.Register) is { } tree ? RegisterBinder.Info(tree).SignedFrom : null);

    /// <summary>Reads a list of offices; one that cannot be read has nobody in it.</summary>
    public static OfficeList OfficesOf(byte[]? offices) =>
        offices is null ? OfficeList.None : Tree(offices, DocumentKinds.Offices) is { } tree ? ReviewBinder.Offices(tree) : OfficeList.None with { IsKept = true };

    private static JsonTree? Tree(byte[]? bytes, DocumentKind kind)
    {
        if (bytes is null) return null;
        var found = new List<Diagnostic>();
        var tree = new JsonReader().Read(new SourceFile(kind.PathPattern, bytes), found);
        if (tree is not null) Schemas.For(kind).Check(tree, found);
        return found.Exists(static finding => finding.Severity == Severity.Error) ? null : tree;
    }
}
