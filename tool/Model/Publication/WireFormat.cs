namespace Antt.Model.Publication;

/// <summary>
/// The form in which the register is published, byte for byte: made by who knows it, handed out by the site, which knows only the types. One record
/// gives the same bytes wherever it is handed out.
/// </summary>
public abstract class WireFormat
{
    /// <summary>The files of the export, by path, made one after another.</summary>
    public abstract IEnumerable<OutputFile> Export(PublicRegister published);

    /// <summary>Gives everything as one JSON document, piece by piece: nothing that is published is not in it.</summary>
    public abstract void GiveWhole(PublicRegister published, Action<ReadOnlySpan<byte>> take);

    /// <summary>A unit as JSON.</summary>
    public abstract ReadOnlyMemory<byte> Write(PublicUnit unit);

    /// <summary>A place as JSON.</summary>
    public abstract ReadOnlyMemory<byte> Write(PublicPlace place);

    /// <summary>A decision as JSON: the bytes that the log has the hash of.</summary>
    public abstract ReadOnlyMemory<byte> Write(PublicDecision decision);

    /// <summary>A certificate as JSON.</summary>
    public abstract ReadOnlyMemory<byte> Write(PublicCertificate certificate);

    /// <summary>What is signed of a certificate: the very bytes.</summary>
    public abstract ReadOnlyMemory<byte> Write(CertificateStatement statement);

    /// <summary>What every field of the export means.</summary>
    public abstract FieldGuide Dictionary { get; }
}
