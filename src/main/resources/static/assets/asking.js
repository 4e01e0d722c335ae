// Answers stay in this phone until the server has them: typed ones as a draft, sent ones in a queue.
(() => {
	const $ = id => document.getElementById(id), form = document.querySelector('.ask'), memory = {};
	const read = key => { try { return JSON.parse(localStorage.getItem(key)) ?? memory[key]; } catch { return memory[key]; } };
	const keep = (key, value) => {
		memory[key] = value;
		try { value ? localStorage.setItem(key, JSON.stringify(value)) : localStorage.removeItem(key); } catch { /* memory has it */ }
	};
	const uuid = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g,
		c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));
	const queue = () => read('bpm-queue') || [];
	const code = form?.dataset.code, draft = 'bpm-draft-' + code, query = location.search;
	const own = item => item.id === form?.elements.id.value;
	const say = (at, n) => { at.textContent = at.dataset.said.replace('#', n); };
	let busy, tries = 0, timer;

	// the queue
	const change = (id, f) => keep('bpm-queue', queue().flatMap(i => i.id === id ? f(i) : [i]));
	const send = async item => {
		const stop = new AbortController(), late = setTimeout(() => stop.abort(), 20000);
		try {
			const r = await fetch('/q/' + item.code + item.query, { method: 'POST', signal: stop.signal, headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify({ id: item.id, slip: item.slip, answers: item.answers }) });
			return { status: r.status, problem: r.ok ? 0 : await r.json().catch(() => ({})) };
		} catch { return { status: 0 }; } finally { clearTimeout(late); }
	};
	const flush = async () => {
		if (busy) return;
		busy = true; clearTimeout(timer);
		for (let item; (item = queue().find(i => !i.why));) {
			const { status, problem } = await send(item);
			if (status === 200 || status === 201) { tries = 0; change(item.id, () => []); if (own(item)) end('thanks'); }
			else if (!status || status === 429 || status > 499) {
				timer = setTimeout(flush, Math.min(60, 2 ** ++tries) * (500 + Math.random() * 500));
				break;
			} else if (own(item) && problem.errors?.length) { change(item.id, () => []); wrong(problem); }
			else { change(item.id, i => [{ ...i, why: problem.detail || String(status) }]); if (own(item)) back(item.id, true); }
		}
		busy = false;
		if (form && !form.hidden && queue().some(i => own(i) && !i.why)) end('kept');
		show();
	};
	const show = () => {
		const all = queue(), held = all.find(i => i.why && (!form || i.code === code)), n = all.filter(i => !i.why).length;
		$('waiting').hidden = !n || busy; say($('waiting').firstChild, n);
		$('held').hidden = !held; $('held').querySelector('p').textContent = held?.why || '';
		$('held').querySelector('[data-do=back]').hidden = !form || held && own(held); $('held').dataset.id = held?.id;
	};

	// the form
	const values = () => Object.fromEntries([...new FormData(form)].filter(([k, v]) => k !== 'id' && v));
	const fill = from => { for (const e of form.elements) if (e.name && e.name !== 'id') e.type === 'radio' ? e.checked = !!e.value && from[e.name] === e.value : e.value = from[e.name] || (e.name === 'slip' ? e.defaultValue : ''); };
	const begin = (id, from) => { form.elements.id.value = id; fill(from); count(); };
	const count = () => {
		const have = values(), cards = [...form.querySelectorAll('#answers .c')], bar = form.querySelector('progress');
		bar.value = cards.filter(c => [...c.querySelectorAll('[name]')].every(e => have[e.name])).length; bar.hidden = false;
		say($('done'), bar.value);
	};
	const end = id => {
		form.hidden = true; $('thanks').hidden = $('kept').hidden = true;
		$(id).hidden = false; $(id).focus(); scrollTo(0, 0);
		if (id === 'thanks') history.replaceState(0, '', form.dataset.thanks);
	};
	const wrong = problem => {
		ready();
		$('errors').querySelector('ul').replaceChildren(...problem.errors.map(e => {
			const at = form.elements[e.field], one = at?.length && !at.options ? at[0] : at, place = one?.closest('fieldset,.c') || $('answers');
			if (one) { place.id = place.id || 'at-' + e.field; const p = document.createElement('p'); p.className = 'error'; p.textContent = e.message; place.querySelector('legend,label').after(p); }
			const line = document.createElement('li'), link = document.createElement('a');
			link.href = '#' + place.id; link.textContent = e.message; line.append(link);
			return line;
		}));
		$('errors').hidden = false; $('errors').focus();
	};
	const ready = () => {
		const b = form.querySelector('.bar button');
		b.disabled = false; b.textContent = b.dataset.said || b.textContent; form.hidden = false; $('kept').hidden = true;
		form.querySelectorAll('.error').forEach(e => e.remove()); $('errors').hidden = true;
		save();
	};
	const save = () => keep(draft, { id: form.elements.id.value, values: values() });
	const back = (id, stay) => { // what could not be sent stands in the form again, still kept
		const item = queue().find(i => i.id === id);
		begin(id, { ...item.answers, slip: item.slip });
		if (!stay) { change(id, () => []); }
		ready(); show(); scrollTo(0, 0);
	};

	document.addEventListener('click', e => {
		const id = $('held').dataset.id;
		switch (e.target.dataset?.do) {
			case 'send': tries = 0; flush(); break;
			case 'retry': if (own({ id })) { form.requestSubmit(); break; } // with what was mended since
				change(id, i => [{ ...i, why: '' }]); flush(); break;
			case 'back': back(id); break;
			case 'drop': if (confirm($('held').dataset.sure)) { change(id, () => []); show(); } break;
			case 'fresh': keep(draft); begin(uuid(), {}); $('restored').hidden = true; break;
		}
	});
	if (form) {
		if ('caches' in self && $('errors').hidden) { // as the server sent it, for a reload without signal
			const page = new Response('<!doctype html>' + document.documentElement.outerHTML, { headers: { 'Content-Type': 'text/html;charset=utf-8' } });
			navigator.serviceWorker?.register('/q/worker.js').catch(() => 0);
			caches.open('bpm-q').then(c => { c.put(location.href, page); c.addAll([...document.querySelectorAll('[rel=stylesheet],script')].map(e => e.href || e.src)); }).catch(() => 0);
		}
		const was = $('errors').hidden && read(draft);
		if ($('errors').hidden) begin(was?.id || uuid(), was?.values || {});
		else count();
		$('restored').hidden = !was || !Object.keys(was.values).some(k => k !== 'slip');
		form.addEventListener('input', () => { save(); count(); });
		form.addEventListener('submit', e => {
			e.preventDefault();
			if (e.submitter?.name) { save(); location = e.submitter.formAction; return; } // the other language
			const b = form.querySelector('.bar button'), { slip, ...answers } = values();
			b.dataset.said ||= b.textContent; b.textContent = b.dataset.busy; b.disabled = true;
			const id = form.elements.id.value;
			$('restored').hidden = true;
			keep('bpm-queue', [...queue().filter(i => !own(i)), { id, code, query, slip, answers }]);
			keep(draft); tries = 0; flush();
		});
	}
	addEventListener('online', () => { tries = 0; flush(); });
	addEventListener('pageshow', e => e.persisted && form?.hidden && location.reload());
	flush();
})();
