using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using ParagraphProperties = DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties;
using ParagraphStyleId = DocumentFormat.OpenXml.Wordprocessing.ParagraphStyleId;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Antt.Office.Documents;

/// <summary>The pictures of a Word document.</summary>
/// <param name="main">The part they are kept with.</param>
internal sealed class WordPictures(MainDocumentPart main)
{
    private const long Side = 28 * 36000L;

    /// <summary>A QR code, 28 mm wide, with its text for who cannot see it.</summary>
    public Paragraph Code(string text)
    {
        var number = (uint)main.ImageParts.Count() + 1;
        var id = FormattableString.Invariant($"qr{number}");
        using (var png = new MemoryStream(QrPicture.Png(text))) main.AddImagePart(ImagePartType.Png, id).FeedData(png);
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = number, Name = id }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new Blip { Embed = id }, new Stretch(new FillRectangle())),
            new Pic.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = Side, Cy = Side }), new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
        var inline = new Inline(
            new Extent { Cx = Side, Cy = Side }, new DocProperties { Id = number, Name = id, Description = text },
            new Graphic(new GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        };
        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Code }), new Run(new Drawing(inline)));
    }
}
