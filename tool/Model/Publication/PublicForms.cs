namespace Antt.Model.Publication;

/// <summary>
/// The wire forms of what is published: made by who knows the form, handed out by the site, which knows only the types. One record
/// gives the same bytes wherever it is handed out.
/// </summary>
public abstract class PublicForms
{
    /// <summary>The files of the export, by path, made one after another.</summary>
    public abstract IEnumerable<OutputFile> Export(PublicRegister published);

    /// <summary>Everything in one JSON document.</summary>
    public abstract ReadOnlyMemory<byte> Whole(PublicRegister published);

    /// <summary>A unit as JSON.</summary>
    public abstract ReadOnlyMemory<byte> Form(PublicUnit unit);

    /// <summary>A place as JSON.</summary>
    public abstract ReadOnlyMemory<byte> Form(PublicPlace place);

    /// <summary>A decision as JSON: the bytes that the log has the hash of.</summary>
    public abstract ReadOnlyMemory<byte> Form(PublicDecision decision);

    /// <summary>A certificate as JSON.</summary>
    public abstract ReadOnlyMemory<byte> Form(PublicCertificate certificate);

    /// <summary>What is signed of a certificate: the very bytes.</summary>
    public abstract ReadOnlyMemory<byte> Form(CertificateStatement statement);

    /// <summary>What every field of the export means.</summary>
    public abstract FieldGuide Dictionary { get; }
}
