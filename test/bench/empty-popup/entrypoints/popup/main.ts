document.body.dataset['isReady'] = 'true'
