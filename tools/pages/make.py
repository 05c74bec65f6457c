#!/usr/bin/env python3
"""Writes tests/cases/pages: pages in the looks of many houses, around articles made for the project, and what a reader should get of each.

Each function below is a house style; its name is the name of the page. It returns the page (text, or bytes in an encoding of its own) and what differs from the
usual expectation. Run it after a change, and look at git diff tests/cases/pages."""
import html as h, json, os, sys
from articles import ARTICLES, URGENT, ENGLISH, HEADLINES, SNIPPETS, COMMENTS

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "tests", "cases", "pages")
GREGORIAN = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
LEVANT = ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"]
MAGHREB = ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
STYLES = []
E_ = h.escape

def style(function):
    STYLES.append(function)
    return function

def ymd(a): return [int(x) for x in a["day"].split("-")]
def long_day(a, months=GREGORIAN): y, m, d = ymd(a); return f"{d} {months[m-1]} {y}"
def short_day(a): y, m, d = ymd(a); return f"{d:02}/{m:02}/{y}"
def eastern(text): return "".join(chr(0x660 + int(c)) if c.isascii() and c.isdigit() else c for c in text)
def iso(a, offset="+03:00"): return f"{a['day']}T{a['clock']}:00{offset}"
def ps(a, attr=""): return "\n".join(f"<p{attr}>{E_(p)}</p>" for p in a["body"])
def links(n=8, start=0, tag="li"): return "\n".join(f'<{tag}><a href="/n/{1000+i}">{HEADLINES[(start+i)%len(HEADLINES)]}</a></{tag}>' for i in range(n))
def menu(n=9): return "".join(f'<li><a href="/s/{i}">{s}</a></li>' for i, s in enumerate(["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات", "آراء", "فيديو", "صور", "طقس", "صحة", "علوم"][:n]))
def cards(n=4, start=0): return "\n".join(f'<div class="c-item"><a href="/n/{2000+i}"><img src="t{i}.jpg"></a><h3><a href="/n/{2000+i}">{HEADLINES[(start+i)%15]}</a></h3><p>{SNIPPETS[i%6]}</p></div>' for i in range(n))
def comments(n=4): return "\n".join(f'<li class="comment"><b>{who}</b> <span>قبل {i+2} ساعات</span><p>{said}</p></li>' for i, (who, said) in enumerate(COMMENTS[:n]))
def ld(a, site, **more):
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": a["title"], "datePublished": iso(a), "author": {"@type": "Person", "name": a["author"]}, "publisher": {"@type": "Organization", "name": site}, **more}
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'
def og(a, site, **more):
    rows = {"og:type": "article", "og:title": a["title"], "og:site_name": site, "article:published_time": iso(a), **more}
    return "\n".join(f'<meta property="{k}" content="{E_(v)}">' for k, v in rows.items() if v)
def page(head, body, lang='lang="ar" dir="rtl"', bodyattr=""): return f"<!DOCTYPE html>\n<html {lang}>\n<head>\n<meta charset=\"utf-8\">\n{head}\n</head>\n<body{bodyattr}>\n{body}\n</body>\n</html>\n"

FOOT = "<footer><p>جميع الحقوق محفوظة لموقعنا. لا يجوز نسخ المواد المنشورة أو إعادة نشرها من دون إذن خطي مسبق من إدارة الموقع، ويتحمل المخالف المسؤولية القانونية كاملة.</p><ul><li><a href='/about'>من نحن</a></li><li><a href='/contact'>اتصل بنا</a></li><li><a href='/privacy'>سياسة الخصوصية</a></li></ul></footer>"

@style
def wordpress_classic(a):
    site = "صحيفة المرسى"
    head = f"<title>{a['title']} - {site}</title>{og(a, site)}<link rel='canonical' href='https://marsa.example/2023/politics/4411/'>"
    return page(head, f'''<div id="wrapper"><nav class="main-menu"><ul>{menu()}</ul></nav><div id="main"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{a["title"]}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{iso(a)}">{long_day(a)}</time></span> <span class="byline">بواسطة <a href="/author/1">{a["author"]}</a></span></div></header>
<div class="entry-content">{ps(a)}<div class="sharedaddy"><h3>شارك هذا الموضوع:</h3><ul><li><a href="#">فيسبوك</a></li><li><a href="#">تويتر</a></li></ul></div></div>
<footer class="entry-footer"><span class="tags-links">الوسوم: <a href="/t/1">سياسة</a>، <a href="/t/2">دبلوماسية</a></span></footer></article>
<div id="comments"><h2>تعليقان</h2><ol>{comments(2)}</ol></div></div><aside id="secondary" class="widget-area"><h2>أحدث المقالات</h2><ul>{links(6)}</ul></aside></div>{FOOT}'''), dict(publisher=site, url="https://marsa.example/2023/politics/4411/")

@style
def wordpress_inline_related(a):
    site = "بوابة الضحى"
    b = [f"<p>{p}</p>" for p in a["body"]]
    b.insert(2, '<div class="jeg_ad"><p>إعلان</p></div><div class="also-read"><strong>اقرأ أيضا</strong><ul>' + links(3) + "</ul></div>")
    b.insert(5, f'<p><strong>اقرأ المزيد: <a href="/n/77">{HEADLINES[4]}</a></strong></p>')
    return page(f"<title>{a['title']} | {site}</title>{ld(a, site)}", f'<header><div class="logo"><a href="/">{site}</a></div><ul class="nav">{menu(7)}</ul></header><div class="container single-post sidebar-right"><h1>{a["title"]}</h1><div class="meta">{a["author"]} - {long_day(a)}</div><div class="content-inner">{"".join(b)}</div></div><section class="recent-posts">{cards(4)}</section>'), dict(publisher=site)

@style
def wordpress_jetpack(a):
    site = "مدونة الخبر"
    return page(f"<title>{a['title']} – {site}</title><meta name='author' content='{a['author']}'><meta property='article:published_time' content='{iso(a,'+00:00')}'>", f'''<div class="site"><div class="site-content"><main><article class="post-77 post"><h2 class="post-title">{a["title"]}</h2><div class="post-body">
<figure class="wp-caption aligncenter"><img src="a.jpg" width="600"><figcaption class="wp-caption-text">{a["caption"]}</figcaption></figure>{ps(a)}</div><div id="jp-relatedposts"><h3><em>ذات صلة</em></h3><div>{cards(3)}</div></div></article></main></div></div>'''), dict(publisher=site, captions=[a["caption"]])

@style
def drupal7(a):
    site = "الهيئة العامة للأنباء"
    return page(f"<title>{a['title']} | {site}</title><link rel='canonical' href='/node/5512'>", f'''<div id="page"><div id="header"><div class="region region-header"><div class="block block-menu"><ul class="menu">{menu()}</ul></div></div></div>
<div id="content" class="column"><div class="section"><h1 class="title" id="page-title">{a["title"]}</h1><div class="region region-content"><div id="node-5512" class="node node-article"><div class="submitted">نشر بواسطة <span class="username">{a["author"]}</span> في {long_day(a)} - {a["clock"]}</div>
<div class="content"><div class="field field-name-field-image"><img src="x.jpg"></div><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">{ps(a)}</div></div></div><div class="field field-name-field-tags"><div class="field-label">الكلمات الدلالية: </div><a href="/t/5">وزارة</a></div></div></div></div></div></div>
<div class="region region-sidebar-first">{links(8, 3, "div")}</div></div>'''), dict(publisher=site)

@style
def drupal9_layout(a):
    site = "قناة الساحل"
    return page(f"<title>{a['title']} | {site}</title>{og(a, site, **{'article:section': a['section']})}", f'''<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><nav role="navigation"><ul>{menu()}</ul></nav></header><main role="main"><div class="layout-content"><article role="article" class="node node--type-article node--view-mode-full"><div class="node__content clearfix">
<div class="layout layout--onecol"><div class="block block-layout-builder"><h1 class="field field--name-title">{a["title"]}</h1></div><div class="block"><div class="field field--name-field-author field__item">{a["author"]}</div><div class="field--name-created">{short_day(a)} - {a["clock"]}</div></div>
<div class="block"><div class="clearfix text-formatted field field--name-body">{ps(a)}</div></div></div></div></article></div></main><div class="views-element-container"><h2>أخبار ذات صلة</h2>{cards(3, 5)}</div></div></div>{FOOT}'''), dict(publisher=site, section=a["section"])

@style
def joomla_k2(a):
    site = "شبكة الوادي"
    return page(f"<title>{a['title']}</title><meta name='generator' content='Joomla!'>", f'''<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">{long_day(a, LEVANT)} {a["clock"]}</span><h2 class="itemTitle">{a["title"]}</h2><span class="itemAuthor">كتبه {a["author"]}</span></div><div class="itemToolbar"><ul><li>حجم الخط</li><li><a href="#">طباعة</a></li><li><a href="#">البريد الإلكتروني</a></li></ul></div>
<div class="itemBody"><div class="itemIntroText"><p>{a["body"][0]}</p></div><div class="itemFullText">{"".join(f"<p>{p}</p>" for p in a["body"][1:])}</div></div><div class="itemContentFooter"><span>قراءة 312 مرة</span></div><div class="itemAuthorLatest"><h3>أحدث من الكاتب</h3><ul>{links(5)}</ul></div></div>'''), {}

@style
def agency_table_2005(a):
    rows = "<br><br>".join(a["body"])
    return f'''<html dir=rtl><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>وكالة أنباء الشط</title></head><body bgcolor=#ffffff><center><table width=780 border=0><tr><td colspan=3 bgcolor=#003366><img src=logo.gif></td></tr><tr><td width=150 valign=top bgcolor=#eeeeee><table>{"".join(f'<tr><td><a href=s{i}.asp><font size=2>{s}</font></a></td></tr>' for i, s in enumerate(["الصفحة الأولى","محليات","عربي","دولي","اقتصاد","رياضة","أرشيف"]))}</table></td>
<td valign=top><table width=100%><tr><td align=center><font size=5 color=#990000><b>{a["title"]}</b></font></td></tr><tr><td><font size=2 color=gray>{a["place"]} في {long_day(a)} / الشط /</font></td></tr><tr><td><font size=4>{rows}</font></td></tr><tr><td align=left><font size=2><a href=print.asp?id=9>نسخة للطباعة</a> | <a href=send.asp>أرسل لصديق</a></font></td></tr></table></td>
<td width=150 valign=top><table>{"".join(f"<tr><td><font size=2><a href=n{i}.asp>{x}</a></font></td></tr>" for i, x in enumerate(HEADLINES[:7]))}</table></td></tr><tr><td colspan=3 align=center><font size=1>حقوق النشر محفوظة 2005</font></td></tr></table></center></body></html>''', dict(author=None)

@style
def table_with_picture(a):
    return f'''<html><head><title>{a["title"]}</title></head><body dir="rtl"><table><tr><td><h2>{a["title"]}</h2><table align="left" width="220"><tr><td><img src="p.jpg" width="210"></td></tr><tr><td><small>{a["caption"]}</small></td></tr></table><div>{short_day(a)}</div><p>{"</p><p>".join(a["body"])}</p></td></tr></table><hr><table><tr><td><a href="/">الرئيسية</a> - <a href="/arch">الأرشيف</a> - <a href="/c">اتصل بنا</a></td></tr></table></body></html>''', dict(captions=[a["caption"]], author=None)

@style
def amp(a):
    site = "الآن برس"
    return f'''<!doctype html><html ⚡ lang="ar" dir="rtl"><head><meta charset="utf-8"><link rel="canonical" href="https://now.example/story/8812"><title>{a["title"]}</title>{ld(a, site)}<style amp-custom>body{{color:#000}}</style></head><body><amp-sidebar id="s" layout="nodisplay"><ul>{menu(10)}</ul></amp-sidebar><header class="amp-header"><a href="/">{site}</a></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{a["title"]}</h1><div class="amp-wp-meta amp-wp-byline">{a["author"]}</div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="{iso(a)}">قبل ساعتين</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="i.jpg" width="800" height="500"></amp-img><figcaption>{a["caption"]}</figcaption></figure>
<div class="amp-wp-article-content">{ps(a)}<amp-ad type="x">إعلان ممول</amp-ad></div><amp-social-share type="twitter">شارك</amp-social-share></article><amp-user-notification id="n"><p>يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتكم، وباستمراركم في التصفح فإنكم توافقون على استخدامها وفق سياسة الخصوصية.</p></amp-user-notification></body></html>''', dict(publisher=site, url="https://now.example/story/8812", captions=[a["caption"]])

@style
def json_ld_only(a):
    site = "نبض الصحراء"
    return page(f"<title>{site}</title>{ld(a, site, articleBody=chr(10).join(a['body']))}", '<div id="root"><div class="spinner">جار التحميل…</div></div><noscript>يرجى تفعيل جافاسكربت لعرض هذه الصفحة.</noscript><script>window.__DATA__={}</script>'), dict(publisher=site)

@style
def live_blog(a):
    site = "مباشر العرب"
    posts = "".join(f'<div class="live-post"><time datetime="{a["day"]}T{9+i:02}:1{i}:00+03:00">{9+i:02}:1{i}</time><div class="live-text"><p>{p}</p></div></div>' for i, p in enumerate(a["body"]))
    return page(f"<title>{a['title']}: تغطية مستمرة</title>{ld(a, site).replace('NewsArticle', 'LiveBlogPosting')}", f'<nav><ul>{menu()}</ul></nav><main><h1>{a["title"]}</h1><p class="status">تغطية مباشرة</p><div class="liveblog">{posts}</div></main><aside>{links(5)}</aside>'), dict(publisher=site)

@style
def several_articles_blog(a):
    others = [a, other(a, 3), other(a, 7)]
    posts = "".join(f'<article class="post"><h2><a href="/p/{i}">{x["title"]}</a></h2><time datetime="{x["day"]}">{long_day(x)}</time><div class="entry">{ps(x)}</div><a href="/p/{i}#c">التعليقات (3)</a></article>' for i, x in enumerate(others))
    return page("<title>دفتر المراسل</title>", f'<header><h1><a href="/">دفتر المراسل</a></h1><ul>{menu(5)}</ul></header><div id="main">{posts}</div><div class="sidebar">{links(6)}</div>'), dict(several=others, author=None)

@style
def several_articles_ministry(a):
    others = [a, other(a, 5)]
    items = "".join(f'<div class="item"><h3>{x["title"]}</h3><span class="d">{short_day(x)}</span>{ps(x)}</div>' for x in others)
    return page("<title>وزارة الشؤون الخارجية - أنشطة الأسبوع</title>", f'<div class="top"><a href="/">الوزارة</a> <a href="/fr">Français</a></div><div class="wrap"><div class="right"><ul>{menu(6)}</ul></div><div class="list">{items}</div></div>'), dict(several=others, author=None)

@style
def ministry_sharepoint(a):
    site = "وزارة الخارجية"
    return page(f"<title>{a['title']}</title><meta name='DC.date.issued' content='{a['day']}'>", f'''<form id="aspnetForm" action="./page.aspx"><div id="s4-workspace"><div class="ms-core-navigation" role="navigation"><ul>{menu()}</ul></div><div id="DeltaPlaceHolderMain"><div class="article article-left"><div class="captioned-image"></div><div class="newsTitle">{a["title"]}</div><div class="newsDate">{eastern(long_day(a))}</div>
<div class="ms-rtestate-field" style="display:inline">{"".join(f'<p style="text-align:justify;"><span style="font-size:14pt">{p}</span>&#160;</p>' for p in a["body"])}</div></div></div><div id="s4-footer"><span>© {site} - جميع الحقوق محفوظة</span></div></div></form>'''), dict(author=None)

@style
def windows_1256(a):
    text = f'''<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>{a["title"]}</title></head><body dir=rtl><div align=center><a href=/>الصفحة الرئيسية</a></div><h1>{a["title"]}</h1><p align=right>{long_day(a)}</p>{ps(a)}</body></html>'''
    return text.encode("cp1256", "replace"), dict(author=None)

@style
def windows_1256_undeclared(a):
    text = f"<html><head><title>{a['title']}</title></head><body dir=rtl><h2>{a['title']}</h2>{ps(a)}<p>{short_day(a)}</p></body></html>"
    return text.encode("cp1256", "replace"), dict(author=None)

@style
def iso_8859_6(a):
    text = f'<html><head><meta charset="iso-8859-6"><title>{a["title"]}</title></head><body dir=rtl><h1>{a["title"]}</h1><div>{short_day(a)}</div>{ps(a)}</body></html>'
    for x, y in ("«", '"'), ("»", '"'): text = text.replace(x, y)
    a2 = {**a, "body": [p.replace("«", '"').replace("»", '"') for p in a["body"]], "title": a["title"]}
    return text.encode("iso-8859-6", "replace"), dict(article=a2, author=None)

@style
def utf_16(a):
    return ("\ufeff" + page(f"<title>{a['title']}</title>", f"<h1>{a['title']}</h1><div class=date>{long_day(a)}</div>{ps(a)}")).encode("utf-16-le"), dict(author=None)

@style
def wrongly_declared(a):
    return page(f"<title>{a['title']}</title>", f"<h1>{a['title']}</h1><div class=date>{long_day(a)}</div>{ps(a)}").replace('charset="utf-8"', 'charset="windows-1256"').encode("utf-8"), dict(author=None)

@style
def mojibake_1252(a):
    text = page(f"<title>{a['title']}</title>", f"<h1>{a['title']}</h1><div class=date>{long_day(a)}</div>{ps(a)}")
    broken = "".join(bytes([b]).decode("cp1252") if b not in (0x81, 0x8d, 0x8f, 0x90, 0x9d) else chr(b) for b in text.encode("utf-8"))
    return broken.encode("utf-8"), dict(author=None)

@style
def mojibake_1256(a):
    text = page(f"<title>{a['title']}</title>", f"<h1>{a['title']}</h1><div class=date>{long_day(a)}</div>{ps(a)}")
    return text.encode("utf-8").decode("cp1256").encode("utf-8"), dict(author=None)

@style
def english_and_arabic(a):
    b = a["body"][:]
    b[1] += " وقال بيان نشر بالإنجليزية إن «The two sides agreed to meet again (in September 2025)»، من دون تفاصيل."
    return page(f"<title>{a['title']} | Gulf Wire غلف واير</title>{og(a, 'Gulf Wire')}", f'<div class="hdr">Gulf Wire <a href="/en">English</a></div><h1>{a["title"]}</h1><p class="by">By {a["author"]}</p>{"".join(f"<p>{x}</p>" for x in b)}<p class="en-note">Reporting by our staff</p>'), dict(article={**a, "body": b}, publisher="Gulf Wire", author=None)

@style
def endless_menus(a):
    mega = "".join(f'<li class="has-sub"><a href="/c{i}">{HEADLINES[i%15].split()[0]}</a><ul>{"".join(f"<li><a href=/c{i}/{j}>{HEADLINES[(i+j)%15]}</a></li>" for j in range(10))}</ul></li>' for i in range(22))
    return page(f"<title>{a['title']} - جريدة المدى البعيد</title>{og(a, 'جريدة المدى البعيد')}", f'<div class="mega"><ul>{mega}</ul></div><div class="x"><h1>{a["title"]}</h1><div class="y">{ps(a)}</div></div><div class="mega2"><ul>{mega}</ul></div>'), dict(publisher="جريدة المدى البعيد", author=None)

@style
def cookie_wall(a):
    long = "نحن وشركاؤنا نخزن معلومات على جهازك أو نصل إليها، مثل ملفات تعريف الارتباط، ونعالج بيانات شخصية، مثل المعرفات الفريدة والمعلومات القياسية التي يرسلها الجهاز، من أجل إعلانات ومحتوى مخصصين وقياس أداء الإعلانات والمحتوى ودراسة الجمهور وتطوير الخدمات. "
    return page(f"<title>{a['title']}</title>{ld(a, 'صدى اليوم')}", f'<div id="cookie-consent" class="modal" role="dialog"><h2>خصوصيتك تهمنا</h2><p>{long}</p><p>{long}يمكنك تغيير اختياراتك في أي وقت.</p><p>{long}</p><button>أوافق</button><button>رفض</button></div><main><article><h1>{a["title"]}</h1>{ps(a)}</article></main>'), dict(publisher="صدى اليوم")

@style
def embedded_tweets(a):
    b = [f"<p>{p}</p>" for p in a["body"]]
    said = "نعمل مع شركائنا على خطوات عملية، وسنعلن عنها في وقتها إن شاء الله"
    b.insert(2, f'<blockquote class="twitter-tweet" data-lang="ar"><p lang="ar" dir="rtl">{said}</p>&mdash; وزارة الخارجية (@mofa_example) <a href="https://twitter.com/x/status/1">14 مارس 2023</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>')
    body = a["body"][:2] + [f"«{said}»"] + a["body"][2:]
    return page(f"<title>{a['title']}</title>{ld(a, 'منصة خبر')}", f'<article class="post"><h1>{a["title"]}</h1><div class="text">{"".join(b)}</div></article>'), dict(article={**a, "body": body}, publisher="منصة خبر")

@style
def comments_longer(a):
    return page(f"<title>{a['title']}</title>{og(a, 'جريدة الرصيف')}", f'<div class="main"><h1>{a["title"]}</h1><div class="art">{ps(a)}</div><div class="comments-area"><h3>التعليقات</h3><ol class="comment-list">{comments(8)}{comments(8)}</ol></div></div>'), dict(publisher="جريدة الرصيف", author=None)

@style
def comments_without_names(a):
    said = "".join(f"<div class='k9'><b>{who}</b><div>{text}</div></div>" for who, text in COMMENTS + COMMENTS)
    return page(f"<title>{a['title']}</title>", f'<div class="k1"><div class="k2"><h1>{a["title"]}</h1><div class="k3">{long_day(a)}</div><div class="k4">{ps(a)}</div></div><div class="k5"><h4>تعليقات القراء (16)</h4>{said}</div></div>'), dict(author=None)

@style
def paywall_stub(a):
    b = a["body"][:2]
    return page(f"<title>{a['title']}</title>{ld({**a}, 'المجلة الدبلوماسية', isAccessibleForFree=False)}", f'<article><h1>{a["title"]}</h1><div class="teaser-text">{"".join(f"<p>{p}</p>" for p in b)}</div><div class="paywall"><h2>أكمل القراءة باشتراك</h2><p>هذا المقال متاح للمشتركين فقط. اشترك الآن بسعر خاص لتقرأ كل المقالات وتحصل على نشرتنا الأسبوعية في بريدك كل صباح.</p><a href="/subscribe">اشترك</a></div></article>'), dict(article={**a, "body": b}, publisher="المجلة الدبلوماسية")

@style
def print_view(a):
    return f'<html dir="rtl"><head><meta charset="utf-8"><title>طباعة: {a["title"]}</title></head><body onload="window.print()"><img src="logo.png"><h3>{a["title"]}</h3><p>{a["author"]}</p><p>{short_day(a)}</p><hr>{ps(a)}<hr><p>رابط المادة: https://print.example/article.php?id=40</p></body></html>', dict(author="any")

@style
def asp_form(a):
    return page(f"<title>{a['title']}</title>", f'<form method="post" id="form1"><input type="hidden" name="__VIEWSTATE" value="{"A"*400}"><div id="header"><select><option>اختر القسم</option><option>سياسة</option></select></div><table id="tbl"><tr><td><span id="lblTitle" class="NewsTitle">{a["title"]}</span><br><span id="lblDate">{short_day(a)} {a["clock"]}</span><br><span id="lblBody" class="NewsBody">{"<br>".join(a["body"])}</span></td><td><div>{links(6,2,"p")}</div></td></tr></table></form>'), dict(author=None)

@style
def blogger(a):
    return page(f"<title>مدونة الدبلوماسي: {a['title']}</title>", f'<div class="main"><div class="date-outer"><h2 class="date-header"><span>{long_day(a)}</span></h2><div class="post hentry"><h3 class="post-title entry-title"><a href="/2023/post.html">{a["title"]}</a></h3><div class="post-body entry-content">{"<br /><br />".join(a["body"])}<div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">مرسلة بواسطة <span class="fn">{a["author"]}</span></span><span class="post-labels">التسميات: <a href="/l">أخبار</a></span></div></div></div></div><div class="sidebar"><h2>أرشيف المدونة الإلكترونية</h2><ul>{links(5)}</ul></div>'), {}

@style
def hashed_classes(a):
    site = "أفق"
    return page(f"<title>{a['title']} | {site}</title>{og(a, site)}<link rel='canonical' href='https://ufuq.example/ar/politics/{a['day']}/story-x'>", f'<div id="__next"><div class="css-1q2w"><div class="css-9dk2">{"".join(f"<a class=css-0 href=/{i}>{s}</a>" for i, s in enumerate(["الأخبار","الرأي","المجتمع","العمق"]))}</div><div class="css-77aa"><h1 class="css-k2">{a["title"]}</h1><div class="css-m1"><span class="css-q">{a["author"]}</span><span class="css-q">{long_day(a)}</span></div>{"".join(f"<div class=css-p0><p class=css-p1>{p}</p></div>" for p in a["body"])}</div><div class="css-ff"><h2>اقرأ أيضا</h2>{cards(5,2)}</div></div></div>'), dict(publisher=site, url=f"https://ufuq.example/ar/politics/{a['day']}/story-x", author="any")

@style
def cards_between_paragraphs(a):
    parts = [f"<p>{p}</p>" for p in a["body"]]
    parts.insert(1, f'<div class="x-rel"><a href="/n/1"><img src="1.jpg"><span>{HEADLINES[2]}</span></a></div>')
    parts.insert(4, f'<div class="x-rel"><a href="/n/2"><img src="2.jpg"><span>{HEADLINES[7]}</span></a></div>')
    return page(f"<title>{a['title']}</title>{ld(a, 'ترندينغ')}", f'<section class="s1"><h1>{a["title"]}</h1>{"".join(parts)}</section>'), dict(publisher="ترندينغ")

@style
def infinite_scroll(a):
    b = other(a, 4)
    return page(f"<title>{a['title']} | يومية البحر</title>{og(a, 'يومية البحر')}", f'<main><article class="story"><h1>{a["title"]}</h1><div class="story-body">{ps(a)}</div></article><div class="infinite next-story"><article class="story"><h1><a href="/next">{b["title"]}</a></h1><div class="story-body"><p>{b["body"][0]}</p><a href="/next">أكمل القراءة</a></div></article></div></main>'), dict(publisher="يومية البحر", author=None)

@style
def gallery(a):
    pics = "".join(f'<figure><img src="g{i}.jpg"><figcaption>{c}</figcaption></figure>' for i, c in enumerate([a["caption"], "منظر عام لمكان الاجتماع", "أعلام الدول المشاركة أمام القاعة"]))
    b = [f"<p>{p}</p>" for p in a["body"]]
    return page(f"<title>{a['title']}</title>{ld(a, 'عدسة')}", f'<article><h1>{a["title"]}</h1>{b[0]}{pics}{"".join(b[1:])}</article>'), dict(publisher="عدسة", captions=[a["caption"], "منظر عام لمكان الاجتماع", "أعلام الدول المشاركة أمام القاعة"])

@style
def video_page(a):
    b = a["body"][:1]
    return page(f"<title>{a['title']} (فيديو)</title>{og(a, 'تلفزيون الجبل')}", f'<div class="video-player"><video src="v.mp4"></video><p>تعذر تشغيل الفيديو في متصفحك، يرجى تحديثه أو استعمال متصفح آخر.</p></div><h1>{a["title"]}</h1><div class="description"><p>{b[0]}</p></div><div class="playlist"><h2>المزيد من الفيديوهات</h2>{links(8)}</div>'), dict(article={**a, "body": b}, publisher="تلفزيون الجبل", author=None)

@style
def interview(a):
    qa = ["كيف تقيمون نتائج اللقاء الأخير؟", "اللقاء كان مفيدا، وقد اتفقنا على خطوات محددة لها مواعيد معلومة، ولم نكتف ببيان عام كما جرت العادة.", "هل هناك موعد للاجتماع المقبل؟", "نعم، سنجتمع في الخريف في العاصمة الأخرى، والدعوات وجهت فعلا إلى جميع المشاركين."]
    b = a["body"][:2] + qa
    return page(f"<title>{a['title']} - حوار</title>{ld(a, 'حوارات')}", f'<article><h1>{a["title"]}</h1>{"".join(f"<p>{p}</p>" for p in a["body"][:2])}<h3>{qa[0]}</h3><p>{qa[1]}</p><h3>{qa[2]}</h3><p>{qa[3]}</p></article><div class="tags"><a href="/t">حوار</a> <a href="/t2">سياسة</a></div>'), dict(article={**a, "body": b}, publisher="حوارات")

@style
def communique_list(a):
    items = ["التأكيد على احترام سيادة الدول وعدم التدخل في شؤونها الداخلية", "دعوة المجتمع الدولي إلى زيادة المساعدات الإنسانية", "تكليف الأمانة العامة بمتابعة تنفيذ ما اتفق عليه"]
    b = a["body"][:3] + ["وجاء في البيان الختامي ما يلي:"] + items + a["body"][3:]
    return page(f"<title>{a['title']}</title>{og(a, 'منبر الاتحاد')}", f'<article><h1>{a["title"]}</h1>{"".join(f"<p>{p}</p>" for p in b[:4])}<ol>{"".join(f"<li>{x}</li>" for x in items)}</ol>{"".join(f"<p>{p}</p>" for p in a["body"][3:])}</article>'), dict(article={**a, "body": b}, publisher="منبر الاتحاد", author=None)

@style
def pull_quotes(a):
    return page(f"<title>{a['title']}</title>{ld(a, 'مجلة الأسبوع')}", f'<article><h1>{a["title"]}</h1><p>{a["body"][0]}</p><aside class="pullquote"><p>{a["body"][2][:70]}</p></aside>{"".join(f"<p>{p}</p>" for p in a["body"][1:])}</article>'), dict(publisher="مجلة الأسبوع")

@style
def sidebar_first(a):
    return page(f"<title>{a['title']}</title>{og(a, 'النهضة')}", f'<div class="col-a">{cards(6, 1)}</div><div class="col-b"><h1>{a["title"]}</h1><div class="dt">{long_day(a)}</div>{ps(a)}</div>'), dict(publisher="النهضة", author=None)

@style
def legal_footer(a):
    legal = "<p>الآراء المنشورة في هذا الموقع تعبر عن أصحابها ولا تعبر بالضرورة عن رأي إدارة الموقع أو العاملين فيه، ولا تتحمل الإدارة أي مسؤولية قانونية عنها.</p>" * 1 + "<p>يخضع استعمال هذا الموقع لقوانين البلد الذي يصدر فيه، وتختص محاكمه وحدها بالنظر في ما قد ينشأ عنه من نزاعات بين الأطراف، ويعد دخول الموقع قبولا بهذه الشروط كاملة.</p>"
    return page(f"<title>{a['title']}</title>{ld(a, 'الميزان')}", f'<div class="c"><h1>{a["title"]}</h1>{ps(a)}</div><div class="site-footer"><div>{legal}</div></div>'), dict(publisher="الميزان")

@style
def newsletter_box(a):
    b = [f"<p>{p}</p>" for p in a["body"]]
    b.insert(2, '<div class="newsletter-signup"><h4>نشرتنا البريدية</h4><p>اشترك ليصلك أهم ما ننشره كل صباح في بريدك الإلكتروني مجانا، ويمكنك إلغاء الاشتراك متى شئت.</p><form><input type="email"><button>اشترك</button></form></div>')
    return page(f"<title>{a['title']}</title>{ld(a, 'صباح الخير')}", f'<article><h1>{a["title"]}</h1><div class="article-body">{"".join(b)}</div></article>'), dict(publisher="صباح الخير")

@style
def author_bio(a):
    return page(f"<title>{a['title']}</title>{ld(a, 'قراءات')}", f'<article><h1>{a["title"]}</h1>{ps(a)}<div class="author-box"><img src="me.jpg"><h4>{a["author"]}</h4><p>صحفي يكتب في الشؤون الدولية منذ عشرين عاما، عمل مراسلا في أربع عواصم، وله كتابان في العلاقات الدولية.</p></div></article>'), dict(publisher="قراءات")

@style
def contradicting_days(a):
    y, m, d = ymd(a)
    later = f"{y+1}-{m:02}-{min(d, 28):02}"
    head = ld(a, "سجل").replace(iso(a), f"{later}T08:00:00+03:00")
    return page(f"<title>{a['title']}</title>{head}<link rel='canonical' href='https://sijil.example/{y}/{m:02}/{d:02}/story'>", f'<article><h1>{a["title"]}</h1><span class="date">{long_day(a)}</span>{ps(a)}</article>'), dict(publisher="سجل", url=f"https://sijil.example/{y}/{m:02}/{d:02}/story", problem="inconsistent-date")

@style
def universal_time(a):
    import datetime
    before = datetime.date.fromisoformat(a["day"]) - datetime.timedelta(days=1)
    return page(f"<title>{a['title']}</title><meta property='article:published_time' content='{before}T22:30:00Z'><meta property='og:site_name' content='فجر'>", f'<article><h1>{a["title"]}</h1><div class="time">{long_day(a)} 01:30</div>{ps(a)}</article>'), dict(publisher="فجر", author=None)

@style
def hijri_and_gregorian(a):
    return page(f"<title>{a['title']}</title>", f'<div class="news"><h1>{a["title"]}</h1><div class="newsdate">الثلاثاء 1444/06/24 هـ الموافق {eastern(long_day(a))} م</div>{ps(a)}<p>// انتهى //</p></div>'), dict(author=None)

@style
def hijri_only(a):
    return page(f"<title>{a['title']}</title>", f'<div class="news"><h1>{a["title"]}</h1><div class="newsdate">الثلاثاء 24 جمادى الآخرة 1444هـ</div>{ps(a)}</div>'), dict(author=None, article={**a, "day": "2023-01-17"})

@style
def maghreb_paper(a):
    return page(f"<title>{a['title']} - جريدة الأفق الجديد</title>", f'<div class="head"><a href="/"><img src="l.png"></a></div><div class="bloc"><div class="rubrique">{a["section"]}</div><h1 class="titre">{a["title"]}</h1><div class="infos">{a["author"]} | {long_day(a, MAGHREB)} | {a["clock"]}</div><div class="texte">{ps(a)}</div></div>'), dict(publisher="جريدة الأفق الجديد", author="any")

@style
def levant_paper(a):
    return page(f"<title>{a['title']} | النور</title><meta name='author' content='{a['author']}'>", f'<div id="story"><div class="sec">{a["section"]}</div><h1>{a["title"]}</h1><div class="stamp">{eastern(long_day(a, LEVANT))}</div><div id="storyBody">{"".join(f"<div>{p}</div>" for p in a["body"])}</div></div><div id="more"><b>متعلقات</b>{links(4)}</div>'), dict(publisher="النور")

@style
def title_in_cell(a):
    return f'<html><head><meta charset=utf-8><title>الوكالة الوطنية</title></head><body><table><tr><td class="menu">{"<br>".join(f"<a href={i}>{s}</a>" for i, s in enumerate(["سياسة","أمن","قضاء","تربية","بيئة"]))}</td><td><table><tr><td class="title">{a["title"]}</td></tr><tr><td class="date">{short_day(a)} - {a["clock"]}</td></tr><tr><td class="details">وطنية - {a["body"][0]}<br><br>{"<br><br>".join(a["body"][1:])}</td></tr></table></td></tr></table></body></html>', dict(author=None, article={**a, "body": ["وطنية - " + a["body"][0]] + a["body"][1:]})

@style
def logo_is_h1(a):
    return page(f"<title>صحيفة الموج :: {a['title']}</title>", f'<h1 class="logo"><a href="/">صحيفة الموج</a></h1><ul>{menu()}</ul><div class="p"><h2>{a["title"]}</h2><small>{long_day(a)} - {a["author"]}</small>{ps(a)}</div>'), dict(publisher="any", author="any")

@style
def nothing_but_paragraphs(a):
    return f"<meta charset=utf-8><p>{a['title']}</p><p>{long_day(a)}</p>{ps(a)}", dict(author=None, title="any")

@style
def broken_markup(a):
    return f'<html><head><meta charset=utf-8><title>{a["title"]}</title><body><div><div class=nav><a href=1>الأولى<a href=2>الأخيرة</div><h1>{a["title"]}<h1></div><div class="date">{short_day(a)}<p>{"<p>".join(a["body"])}<div><b>شارك<i>طباعة</b></i><ul>{links(4)}', dict(author=None)

@style
def line_breaks_only(a):
    text = "<br/>\n<br/>\n".join(a["body"])
    return page(f"<title>{a['title']}</title><meta name='pubdate' content='{a['day']}'>", f'<div class="q"><h1>{a["title"]}</h1><div>\n{text}\n</div><div><a href="/back">عودة</a></div></div>'), dict(author=None)

@style
def spans_for_paragraphs(a):
    return page(f"<title>{a['title']}</title>{og(a, 'لوحة')}", f'<div class="z"><h1><span>{a["title"]}</span></h1>{"".join(f"<div><span><span>{p}</span></span></div>" for p in a["body"])}</div>'), dict(publisher="لوحة", author=None)

@style
def agency_bulletin(a):
    b = [f"{a['place']} في {long_day(a)} / وكالة البرق / -- {a['body'][0]}"] + a["body"][1:]
    return page(f"<title>{a['title']}</title>", f'<div class="bulletin"><h2>{a["title"]}</h2>{"".join(f"<p>{p}</p>" for p in b)}<p>انتهى/ س ع.</p></div><div class="tools"><a href="#">طباعة</a><a href="#">حفظ</a></div>'), dict(article={**a, "body": b}, author=None, published=None)

@style
def ticker_above(a):
    return page(f"<title>{a['title']}</title>{ld(a, 'قناة المساء')}", f'<div class="breaking-news"><span>عاجل</span><marquee>{"  •  ".join(HEADLINES[:6])}</marquee></div><div class="news-ticker"><p>أعلنت هيئة الأرصاد الجوية تعليق الملاحة في الموانئ الشمالية حتى إشعار آخر بسبب الرياح الشديدة.</p></div><article><h1>{a["title"]}</h1>{ps(a)}</article>'), dict(publisher="قناة المساء")

@style
def hidden_twin(a):
    return page(f"<title>{a['title']}</title>{ld(a, 'جوال نيوز')}", f'<div class="desktop"><h1>{a["title"]}</h1><div class="txt">{ps(a)}</div></div><div class="mobile" style="display:none"><h1>{a["title"]}</h1><div class="txt">{"".join(f"<p>{p}</p>" for p in a["body"][:2])}</div></div>'), dict(publisher="جوال نيوز")

@style
def tabs(a):
    b = other(a, 6)
    return page(f"<title>{a['title']}</title>{og(a, 'بوابة المحافظة')}", f'<ul class="tabs" role="tablist"><li>الخبر</li><li>الصور</li></ul><div class="tab-pane active"><h1>{a["title"]}</h1>{ps(a)}</div><div class="tab-pane" hidden><p>{b["body"][0]}</p></div>'), dict(publisher="بوابة المحافظة", author=None)

@style
def hashtags_and_notes(a):
    return page(f"<title>{a['title']}</title>{ld(a, 'وسم')}", f'<article><h1>{a["title"]}</h1>{ps(a)}<p><a href="/h/1">#سياسة</a> <a href="/h/2">#وزارة_الخارجية</a></p></article>'), dict(publisher="وسم")

@style
def fact_box(a):
    return page(f"<title>{a['title']}</title>{ld(a, 'دليل')}", f'<article><h1>{a["title"]}</h1><p>{a["body"][0]}</p><aside class="box"><h4>في أرقام</h4><ul><li>22 دولة</li><li>120 مليون دولار</li></ul></aside>{"".join(f"<p>{p}</p>" for p in a["body"][1:])}</article>'), dict(publisher="دليل")

@style
def updated_later(a):
    y, m, d = ymd(a)
    return page(f"<title>{a['title']}</title><meta property='og:site_name' content='رأي اليوم الآخر'>", f'<article><h1>{a["title"]}</h1><div class="entry-meta"><span>آخر تحديث: 28 {GREGORIAN[11]} {y+1}</span> <span>تاريخ النشر: {long_day(a)}</span></div>{ps(a)}</article>'), dict(publisher="رأي اليوم الآخر", author=None)

@style
def english_page(a):
    a = ENGLISH
    return page(f"<title>{a['title']} | Sea Herald</title>{og(a, 'Sea Herald')}", f'<nav><a href="/">Home</a><a href="/w">World</a></nav><h1>{a["title"]}</h1><p class="byline">By {a["author"]}</p><figure><img src="x.jpg"><figcaption>{a["caption"]}</figcaption></figure>{ps(a)}<div class="related"><h3>Read more</h3><ul><li><a href="/1">Ports report record traffic</a></li></ul></div>', 'lang="en"'), dict(article=a, publisher="Sea Herald", captions=[a["caption"]], language="en")

@style
def microdata(a):
    return page(f"<title>{a['title']}</title>", f'<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{a["title"]}</h1><span itemprop="author">{a["author"]}</span> <span itemprop="datePublished" content="{a["day"]}">منذ يومين</span><div class="lead" itemprop="description">{a["body"][0]}</div><div itemprop="articleBody">{"".join(f"<p>{p}</p>" for p in a["body"][1:])}</div></div><div>{"".join(f"<p>{s}</p>" for s in SNIPPETS)}</div>'), {}

@style
def fixed_blanks(a):
    return page(f"<title>{a['title']}</title>{og(a, 'بريد الشمال')}", f'<div class="body-copy"><h1>{a["title"]}</h1><p>&nbsp;</p>{"".join("<p>&nbsp;&nbsp;" + E_(p).replace(" ", "&nbsp; ", 2) + "</p><p>&nbsp;</p>" for p in a["body"])}</div>'), dict(publisher="بريد الشمال", author=None)

@style
def numeric_references(a):
    def n(text): return "".join(f"&#{ord(c)};" if ord(c) > 127 else c for c in text)
    return f"<html><head><title>{n(a['title'])}</title></head><body><h1>{n(a['title'])}</h1><p>{short_day(a)}</p>{''.join(f'<p>{n(p)}</p>' for p in a['body'])}</body></html>", dict(author=None)

@style
def urgent(a):
    a = URGENT
    return page(f"<title>{a['title']}</title>{og(a, 'وكالة العاجل')}", f'<nav><ul>{menu()}</ul></nav><h1>{a["title"]}</h1><p>{a["body"][0]}</p><div class="latest"><ul>{links(10)}</ul></div>'), dict(article=a, publisher="وكالة العاجل", author=None)

@style
def elementor(a):
    w = lambda x: f'<div class="elementor-element elementor-widget"><div class="elementor-widget-container">{x}</div></div>'
    return page(f"<title>{a['title']} - مركز الدراسات</title>{og(a, 'مركز الدراسات')}", f'<div class="elementor elementor-location-single">{w(f"<ul class=elementor-icon-list>{menu(5)}</ul>")}{w("<h1 class=elementor-heading-title>" + a["title"] + "</h1>")}{w(f"<span>{long_day(a)}</span>")}{w(ps(a))}{w("<h4>شارك</h4><a href=#>واتساب</a>")}{w(cards(3))}</div>'), dict(publisher="مركز الدراسات", author=None)

@style
def credit_lines(a):
    return page(f"<title>{a['title']}</title>{ld(a, 'الشبكة')}", f'<article><h1>{a["title"]}</h1><figure><img src="a.jpg"><figcaption><span class="credit">{a["credit"]}</span></figcaption></figure><div class="photo-caption">{a["caption"]}</div>{ps(a)}<p class="source-credit">المصدر: وكالات</p></article>'), dict(publisher="الشبكة", captions=[a["caption"]])

@style
def subtitle_and_lead(a):
    return page(f"<title>{a['title']}</title>{ld(a, 'الصدارة')}", f'<article><div class="kicker">{a["section"]}</div><h1>{a["title"]}</h1><p class="lead">{a["body"][0]}</p><div class="article-meta">{a["author"]} <time datetime="{iso(a)}">{long_day(a)}</time></div><div class="article-text">{"".join(f"<p>{p}</p>" for p in a["body"][1:])}</div></article>'), dict(publisher="الصدارة")

@style
def listing_around(a):
    return page(f"<title>{a['title']}</title>{og(a, 'ملتقى')}", f'<div class="row">{cards(5,0)}</div><div class="row"><div class="item-full"><h1>{a["title"]}</h1>{ps(a)}</div></div><div class="row">{cards(6,6)}</div><div class="row">{links(12,0,"div")}</div>'), dict(publisher="ملتقى", author=None)

def other(a, step): return ARTICLES[(ARTICLES.index(a) + step) % len(ARTICLES)] if a in ARTICLES else ARTICLES[step]

def expected(a, more):
    if "several" in more:
        return dict(articles=[dict(title=x["title"], published=x["day"], body=x["body"]) for x in more["several"]])
    a = more.get("article", a)
    author = more.get("author", a["author"])
    row = dict(title=more.get("title", a["title"]), published=more.get("published", a["day"]), publisher=more.get("publisher"), author=author, url=more.get("url"), section=more.get("section"), language=more.get("language", "ar"), body=a["body"], captions=more.get("captions", []), problem=more.get("problem"))
    # "any": what it should be is a matter of taste, and nothing is checked; so it is for what is not told.
    return dict(articles=[{k: v for k, v in row.items() if v not in (None, "any") or k == "author" and v is None}])

def main():
    os.makedirs(OUT, exist_ok=True)
    for old in os.listdir(OUT):
        if old.endswith((".html", ".expected.json")): os.remove(os.path.join(OUT, old))
    for i, make in enumerate(STYLES):
        a = ARTICLES[i * 5 % len(ARTICLES)] if make.__name__ not in ("hijri_only", "hijri_and_gregorian") else ARTICLES[12]
        text, more = make(a)
        name = make.__name__.replace("_", "-")
        with open(os.path.join(OUT, name + ".html"), "wb") as f: f.write(text if isinstance(text, bytes) else text.encode("utf-8"))
        with open(os.path.join(OUT, name + ".expected.json"), "w", encoding="utf-8") as f: json.dump(expected(a, more), f, ensure_ascii=False, indent=2); f.write("\n")
    print(len(STYLES), "pages")

if __name__ == "__main__": sys.exit(main())
