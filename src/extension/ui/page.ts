/** A webview's frame: one script and two style sheets of ours, and a policy that lets nothing else in. */
import * as vscode from 'vscode';

function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a page of ours may do: run its script, read these two folders. */
export function pageOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  const folders = ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extensionUri, folder));
  return { enableScripts: true, localResourceRoots: folders };
}

/** @param name of the script in dist/ and of its own style sheet in media/ */
export function pageHtml(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  name: 'panel' | 'sheet' | 'compare',
): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', `${name}.js`));
  const styles = ['page', name].map((sheet) => {
    const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', `${sheet}.css`));
    return `<link rel="stylesheet" href="${style.toString()}">`;
  });
  const key = nonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${key}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.join('\n')}
<title>Nigao</title>
</head>
<body><main id="page"></main><script nonce="${key}" src="${script.toString()}"></script></body>
</html>`;
}
