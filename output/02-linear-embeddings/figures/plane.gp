# Redraw with: gnuplot plane.gp
reset
set encoding utf8
set terminal pngcairo size 1300,369 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'plane.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0720849
set rmargin at screen 0.281969
set tmargin at screen 0.865041
set bmargin at screen 0.229131
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6:6]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-6:6]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[2] = [0x190072b2, 0x19d55e00]
array shape[2] = [7, 5]
set label '−5' at screen 0.0895753,0.172491 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.177027,0.172491 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.264479,0.172491 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.0627772,0.282123 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0627772,0.547086 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.0627772,0.812048 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Across the common line' at screen 0.177027,0.0949847 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Off PCA’s plane' at screen 0.026,0.547086 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'epoch 0' at screen 0.177027,0.92168 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.904292,0.818835 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'cloud' at screen 0.920369,0.818835 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.904292,0.726423 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'network' at screen 0.920369,0.726423 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'plane.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.680382 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.361746
set rmargin at screen 0.571631
set tmargin at screen 0.865041
set bmargin at screen 0.229131
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6:6]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-6:6]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[2] = [0x190072b2, 0x19d55e00]
array shape[2] = [7, 5]
set label '−5' at screen 0.379237,0.172491 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.466689,0.172491 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.55414,0.172491 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.352439,0.282123 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.352439,0.547086 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.352439,0.812048 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Across the common line' at screen 0.466689,0.0949847 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Off PCA’s plane' at screen 0.315662,0.547086 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'epoch 10' at screen 0.466689,0.92168 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'plane.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.680382 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.651408
set rmargin at screen 0.861292
set tmargin at screen 0.865041
set bmargin at screen 0.229131
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-6:6]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-6:6]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[2] = [0x190072b2, 0x19d55e00]
array shape[2] = [7, 5]
set label '−5' at screen 0.668898,0.172491 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.75635,0.172491 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.843802,0.172491 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.6421,0.282123 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.6421,0.547086 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.6421,0.812048 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Across the common line' at screen 0.75635,0.0949847 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Off PCA’s plane' at screen 0.605323,0.547086 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'epoch 1000' at screen 0.75635,0.92168 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'plane.3.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.680382 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
