using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mahdar.Pages;
using Mahdar.Pages.Tree;

namespace Mahdar.Tests.Pages;

/// <summary>The tree of a page is the one that AngleSharp's own parser makes, though texts and scripts pass its tokenizer by.</summary>
public class TreeTests
{
    public static TheoryData<string> Strange =>
    [
        "<p>a<b>b<p>c</b>d", "a&amp;b<i>c</i>d & e<br>f\r\ng\rh\0i<b>j", "<table>a<tr>b<td>c</table>d", "<table><a href=1>a</a><tr><td>b</table>c", "<table><div>a</div><tr><center>b<td>c<table><b>d</table>e</table>f", "<p><table><tr><font>a</font><i>b</i></tr></table>c", "<pre>\na\nb</pre><pre><script>x</script>y</pre>", "<textarea>\n<p>a</p></textarea>b", "<title>a<b>c</title>d",
        "<script>a<!--<script>b</script>-->c</script>d", "<script>var x = '<p>';</script >a<SCRIPT>b</SCRIPT\n>c", "<script>a</scriptx>b</script>c", "<script>a", "<style>a<b></style>c<style>d</stylex>e</style>f",
        "<svg><style>a<b>c</b></style><script>d</script><title>e</title></svg>f", "<math><mi>a</mi><style>b</style></math>c", "<select><option>a<style>b</style><script>c</script></select>d", "<iframe><p>a</p></iframe>b",
        "<noscript><p>a</p></noscript>b", "<xmp><p>a</p></xmp>b", "<noframes><p>a</noframes>b", "<plaintext>a</plaintext><p>b", "<frameset><frame><noframes>a</noframes></frameset>b", "<head>a<title>b</title></head>c<body class=x>d</body>e</html>f",
        "<template><p>a</p><script>b</script></template>c", "<a href=1>a<a href=2>b<table><a href=3>c</table>d", "<b><i>a</b>b</i>c<font class=x>d<div>e</font>f", "<![CDATA[a]]>b<?php c ?>d<!-- e --!>f<!doctype html>g",
    ];

    [Theory, MemberData(nameof(Strange))]
    public void Strange_markup_gives_the_same_tree(string html) => Own(html).ShouldBe(AngleSharps(html));

    [Fact]
    public void Pages_give_the_same_tree()
    {
        foreach (var page in GoldenPage.Names.Select(GoldenPage.Read)) Own(page.Html).ShouldBe(AngleSharps(page.Html), page.Name);
    }

    [Theory]
    [InlineData("<template><td>"), InlineData("<template><tr><td>"), InlineData("<template><caption>"), InlineData("<template><tbody>"), InlineData("<table><template><col>"), InlineData("<select><template><th>"), InlineData("<template><template><td></template>")]
    public void Parts_of_a_table_in_a_template_are_left_out_with_it(string template)
    {
        const string text = "التقى وزير الخارجية نظيره السويسري في جنيف يوم الخميس، وبحثا التعاون بين البلدين.";
        PageReader.Read($"<body>{template}خلية</template></select></table><p>{text}</p><table><tr><td>{text}</td></tr></table>").Single().Report.Text.ShouldBe($"{text}\n{text}\n");
    }

    private static string Own(string html)
    {
        var told = new StringBuilder();
        Tell(PageParser.Parse(html).Root!);
        return told.ToString();

        void Tell(PageNode node)
        {
            if (node is PageText text) told.Append(text.Text);
            if (node is not PageElement element) return;
            told.Append('<').Append(element.Name).Append(' ').Append(element["class"]).Append('>');
            if (!IsCode(element.Name) || element is PageForeign)
                foreach (var child in element.Children) Tell(child);
            told.Append("</>");
        }
    }

    private static string AngleSharps(string html)
    {
        var told = new StringBuilder();
        using var document = new HtmlParser().ParseDocument(html);
        Tell(document.DocumentElement);
        return told.ToString();

        void Tell(INode node)
        {
            if (node is IText text) told.Append(text.Data);
            if (node is not IElement element) return;
            told.Append('<').Append(element.LocalName).Append(' ').Append(element.GetAttribute("class")).Append('>');
            if (!IsCode(element.LocalName) || element.NamespaceUri != PageTag.Html)
                foreach (var child in element.ChildNodes) Tell(child);
            told.Append("</>");
        }
    }

    private static bool IsCode(string name) => name is "script" or "style" or "template";
}
