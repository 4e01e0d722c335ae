// Passkeys need this file; without it the page of signing in works by password alone.
(() => {
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const known = keys => (keys ?? []).map(key => ({ ...key, id: bytes(key.id) }));

  // the standard writes buffers as text; not every browser that has passkeys reads and writes that by itself
  const creation = o => ({ ...o, challenge: bytes(o.challenge), user: { ...o.user, id: bytes(o.user.id) }, excludeCredentials: known(o.excludeCredentials) });
  const request = o => ({ ...o, challenge: bytes(o.challenge), allowCredentials: known(o.allowCredentials) });
  const made = c => ({ ...common(c), response: { attestationObject: text(c.response.attestationObject), clientDataJSON: text(c.response.clientDataJSON), transports: c.response.getTransports?.() ?? [] } });
  const signed = c => ({ ...common(c), response: { authenticatorData: text(c.response.authenticatorData), clientDataJSON: text(c.response.clientDataJSON), signature: text(c.response.signature), userHandle: c.response.userHandle ? text(c.response.userHandle) : undefined } });
  const common = c => ({ id: c.id, rawId: text(c.rawId), type: c.type, clientExtensionResults: c.getClientExtensionResults(), authenticatorAttachment: c.authenticatorAttachment ?? undefined });

  async function make(form) {
    return made(await navigator.credentials.create({ publicKey: creation(JSON.parse(form.dataset.passkeyOptions)) }));
  }

  async function sign(form) {
    const answer = await fetch(form.dataset.passkeyChallenge, { method: 'POST', headers: { 'X-XSRF-TOKEN': form.elements._csrf.value } });
    if (!answer.ok) throw new Error(answer.status);
    return signed(await navigator.credentials.get({ publicKey: request(await answer.json()) }));
  }

  addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-passkey]').forEach(part => {
    if (!window.PublicKeyCredential) return;
    const button = part.querySelector('button');
    const form = button.form;
    const failed = part.querySelector('[data-passkey-failed]');
    part.hidden = false;
    document.querySelector('[data-passkey-absent]')?.remove();
    button.addEventListener('click', async () => {
      failed.hidden = true;
      button.disabled = true;
      try {
        form.elements.answer.value = JSON.stringify(await (form.dataset.passkeyOptions ? make(form) : sign(form)));
        form.submit();
      } catch {
        failed.hidden = false;
        button.disabled = false;
      }
    });
  }));
})();
