// Comfort only: photos are shrunk here before they travel, and sent one by one. Without this file the plain upload works.
(() => {
  const LONGEST_EDGE = 1920;
  const SMALL_ENOUGH = 1500000;
  document.documentElement.classList.add('sends-photos');

  async function shrink(file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file; // the server says why not
    try {
      const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
      const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
      if (scale === 1 && file.size <= SMALL_ENOUGH) return file;
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      picture.close();
      const small = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.85));
      return small && small.size < file.size
        ? new File([small], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' })
        : file;
    } catch {
      return file; // too large for this phone, or no picture: the server decides
    }
  }

  const gallery = () => document.getElementById('photos');

  async function send(file) {
    const body = new FormData();
    body.append('_csrf', document.querySelector('meta[name=csrf]').content);
    gallery().querySelectorAll('input[name^="caption."], input[name^="was."]').forEach(input => body.append(input.name, input.value));
    body.append('photos', await shrink(file), file.name);
    const answer = await fetch(gallery().dataset.photos, { method: 'POST', body, headers: { 'HX-Request': 'true' } });
    const part = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('photos');
    if (!answer.ok || !part) throw new Error(answer.status);
    gallery().replaceWith(part);
    htmx.process(part);
    return [...part.querySelectorAll('.refused li')];
  }

  async function sendAll(files) {
    const refused = [];
    for (let i = 0; i < files.length; i++) {
      const line = gallery().querySelector('.progress-line');
      if (line) line.textContent = gallery().dataset.sending.replace('[n]', i + 1).replace('[m]', files.length);
      try {
        refused.push(...await send(files[i]));
      } catch {
        const sentence = document.createElement('li');
        sentence.className = 'error';
        sentence.textContent = files[i].name + ': ' + gallery().dataset.failed;
        refused.push(sentence);
      }
    }
    gallery().querySelector('.refused')?.remove();
    if (refused.length) {
      const list = document.createElement('ul');
      list.className = 'refused';
      list.setAttribute('role', 'alert');
      list.append(...refused);
      gallery().querySelector('.hint').after(list);
    }
  }

  let queue = Promise.resolve();
  const later = files => { if (files.length) queue = queue.then(() => sendAll(files)); };

  document.addEventListener('change', e => {
    if (!e.target.matches('#photos-file, #photos-camera')) return;
    const files = [...e.target.files];
    e.target.value = '';
    later(files);
  });
  document.addEventListener('dragover', e => { if (e.target.closest?.('#photos')) { e.preventDefault(); gallery().classList.add('over'); } });
  document.addEventListener('dragleave', () => gallery()?.classList.remove('over'));
  document.addEventListener('drop', e => {
    if (!e.target.closest?.('#photos')) return;
    e.preventDefault();
    gallery().classList.remove('over');
    later([...e.dataTransfer.files]);
  });
})();
