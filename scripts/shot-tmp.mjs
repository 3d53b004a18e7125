import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
const B='http://localhost:3977'; const out='/tmp/mine/shots/';
const who = process.argv[2]; const js = process.argv[3] !== 'nojs'; const paths = process.argv.slice(4);
const c = await b.newContext({ locale:'vi-VN', javaScriptEnabled: js });
const p = await c.newPage();
if (who !== '-') { await p.goto(B+'/dang-nhap'); await p.getByLabel(/Thư điện tử/).fill(who); await p.getByLabel(/Mật khẩu/).fill('thu-nghiem-2026'); await p.getByRole('button',{name:/Đăng nhập/}).click(); await p.waitForURL(/lam-viec/); }
for (const path of paths) for (const w of [1280,360]) { await p.setViewportSize({width:w,height:900}); const r = await p.goto(B+path); await p.waitForTimeout(400); const sw = await p.evaluate(()=>document.documentElement.scrollWidth);
 const name = path.replace(/[^a-z0-9]+/gi,'_').slice(0,60)+'-'+w+(js?'':'-nojs')+'.png'; await p.screenshot({path: out+name, fullPage: true, clip: undefined}); console.log(r.status(), w, sw, name); }
await b.close();
