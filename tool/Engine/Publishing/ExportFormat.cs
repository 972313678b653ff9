using System.Collections.Immutable;
using Antt.Engine.Signing;
using Antt.Model;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing;

/// <summary>The public register in the form of the export, for the site to hand out.</summary>
public sealed class ExportFormat : WireFormat
{
    private readonly Lazy<FieldGuide> _dictionary = new(DictionaryReader.Read);

    /// <inheritdoc/>
    public override FieldGuide Dictionary => _dictionary.Value;

    /// <inheritdoc/>
    public override IEnumerable<OutputFile> Export(PublicRegister published) => ExportWriter.Files(published);

    /// <inheritdoc/>
    public override void GiveWhole(PublicRegister published, Action<ReadOnlySpan<byte>> take) => ExportWriter.Give(take, new WholeDocument(
        published.Head, published.Places, published.Units, published.Decisions, published.Shares, published.Log, DecisionChain.HeadOf(published.Log),
        published.Replies, published.Signatures, published.Keys, published.Objections, published.Outlines, published.Statistics, published.Law.Instruments, published.Law.Rulebooks, published.Law.Assumptions));

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Write(PublicUnit unit) => ExportWriter.Bytes(unit);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Write(PublicPlace place) => ExportWriter.Bytes(place);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Write(PublicDecision decision) => ExportWriter.Bytes(decision);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Write(PublicCertificate certificate) => CertificateForm.Write(certificate);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Write(CertificateStatement statement) => SignatureJudge.Bytes(statement);
}

/// <summary>Everything published, in one document.</summary>
internal sealed record WholeDocument(
    PublicHead Export, ImmutableArray<PublicPlace> Places, ImmutableArray<PublicUnit> Units, ImmutableArray<PublicDecision> Decisions,
    ImmutableArray<PublicShare> Shares, ImmutableArray<PublicLogEntry> Log, PublicLogHead LogHead, ImmutableArray<PublicReply> Replies,
    ImmutableArray<PublicSignature> Signatures, ImmutableArray<PublicKey> Keys,
    ImmutableArray<PublicObjection> Objections, PublicOutlines Outlines, PublicStatistics Statistics, ImmutableArray<PublicInstrument> Instruments,
    ImmutableArray<PublicRulebook> Rulebooks, ImmutableArray<PublicAssumption> Assumptions);
