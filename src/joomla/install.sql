UPDATE #__extensions SET enabled = 1 WHERE type = 'plugin' AND folder = 'content' AND element = 'ibmpartners';
