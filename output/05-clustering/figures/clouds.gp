# Redraw with: gnuplot clouds.gp
reset
set encoding utf8
set terminal pngcairo size 1300,362 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'clouds.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.081616
set rmargin at screen 0.285185
set tmargin at screen 0.862431
set bmargin at screen 0.23373
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-12:12]
set xtics nomirror out scale 0.6,0.3 ('' -10, '' 0, '' 10)
set yrange [-10.3:10.3]
set ytics nomirror out scale 0.6,0.3 ('' -10, '' -5, '' 0, '' 5, '' 10)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label '−10' at screen 0.0985801,0.175995 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.1834,0.175995 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.268221,0.175995 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−10' at screen 0.0723083,0.242886 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.0723083,0.395483 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0723083,0.548081 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.0723083,0.700678 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.0723083,0.853275 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'x₁' at screen 0.1834,0.0969897 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'x₂' at screen 0.026,0.548081 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Clouds' at screen 0.1834,0.920166 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.913938,0.815331 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'wide' at screen 0.930015,0.815331 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.913938,0.721133 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'narrow' at screen 0.930015,0.721133 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.913938,0.626934 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'long' at screen 0.930015,0.626934 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'clouds.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.804545 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.374493
set rmargin at screen 0.578062
set tmargin at screen 0.862431
set bmargin at screen 0.23373
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-12:12]
set xtics nomirror out scale 0.6,0.3 ('' -10, '' 0, '' 10)
set yrange [-10.3:10.3]
set ytics nomirror out scale 0.6,0.3 ('' -10, '' -5, '' 0, '' 5, '' 10)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label '−10' at screen 0.391457,0.175995 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.476277,0.175995 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.561097,0.175995 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−10' at screen 0.365185,0.242886 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.365185,0.395483 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.365185,0.548081 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.365185,0.700678 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.365185,0.853275 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'x₁' at screen 0.476277,0.0969897 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'x₂' at screen 0.318877,0.548081 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'k-means' at screen 0.476277,0.920166 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'clouds.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.804545 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.66737
set rmargin at screen 0.870938
set tmargin at screen 0.862431
set bmargin at screen 0.23373
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-12:12]
set xtics nomirror out scale 0.6,0.3 ('' -10, '' 0, '' 10)
set yrange [-10.3:10.3]
set ytics nomirror out scale 0.6,0.3 ('' -10, '' -5, '' 0, '' 5, '' 10)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[3] = [0x190072b2, 0x19d55e00, 0x19009e73]
array shape[3] = [7, 5, 9]
set label '−10' at screen 0.684334,0.175995 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.769154,0.175995 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.853974,0.175995 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−10' at screen 0.658062,0.242886 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.658062,0.395483 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.658062,0.548081 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.658062,0.700678 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.658062,0.853275 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'x₁' at screen 0.769154,0.0969897 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'x₂' at screen 0.611754,0.548081 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Mixture' at screen 0.769154,0.920166 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'clouds.3.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.804545 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
